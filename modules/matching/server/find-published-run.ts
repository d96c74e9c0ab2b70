import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { Matched } from '../rules.ts'
import { findPublication } from './find-publication.ts'

/** The run whose pairs were published in this edition, with who did it; null before. */
export async function findPublishedRun(db: Db, editionId: string) {
  const publication = await findPublication(db, editionId)
  if (!publication) return null
  const run = await db
    .selectFrom('matching.runs')
    .select(['id', 'result', 'publishedAt', 'publishedBy'])
    .where('id', '=', publication.runId)
    .executeTakeFirstOrThrow()
  const people = await readPeople(db, [run.publishedBy!])
  const result = run.result as Matched['result']
  return {
    runId: run.id,
    publishedAt: run.publishedAt!,
    publishedBy: people.get(run.publishedBy!)?.name ?? '',
    within: result.certificate === null ? result.within : null,
    pairs: result.pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
  }
}
