import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { PublishedRun, Round } from '../contract.ts'
import type { Matched } from '../rules.ts'
import { listRounds } from './list-rounds.ts'

/** A round of this edition with its pairs and who published it: the one of this run, else the latest; null before. */
export async function findPublishedRun(
  db: Db,
  editionId: string,
  runId?: string,
): Promise<PublishedRun | null> {
  const rounds = await listRounds(db, editionId)
  const round = runId === undefined ? rounds.at(-1) : rounds.find((one) => one.runId === runId)
  return round ? readPublishedRun(db, round) : null
}

async function readPublishedRun(db: Db, round: Round): Promise<PublishedRun> {
  const run = await db
    .selectFrom('matching.runs')
    .select(['result', 'publishedBy'])
    .where('id', '=', round.runId)
    .executeTakeFirstOrThrow()
  const people = await readPeople(db, [run.publishedBy!])
  const result = run.result as Matched['result']
  return {
    ...round,
    publishedBy: people.get(run.publishedBy!)?.name ?? '',
    within: result.certificate === null ? result.within : null,
    pairs: result.pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
  }
}
