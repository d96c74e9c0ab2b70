import type { Result } from 'matching-engine'
import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { publishRun } from '../contract.ts'
import { matchingRunPublished } from './facts.ts'
import { readStudio } from './read-studio.ts'
import { receiversOf } from './receivers-of.ts'
import { refusePublished } from './refuse-published.ts'
import { whoLacksPlaces } from './who-lacks-places.ts'
import { whatChanged } from './what-changed.ts'

export const publishRunAction = action(publishRun, async (context, { id, anyway }) => {
  const { db, person, organisation, now } = context
  const run = await db
    .selectFrom('matching.runs')
    .select(['editionId', 'policy', 'memberHashes', 'result', 'publishedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  // Locked before looking: of two leads publishing at once, the second sees what the first did.
  await db
    .selectFrom('matching.runs')
    .select('id')
    .where('editionId', '=', run.editionId)
    .orderBy('id')
    .forUpdate()
    .execute()
  await refusePublished(context, run.editionId)
  // Published once, and not one of its pairs could be proposed.
  if (run.publishedAt !== null) throw context.refuse('nobody-paired')
  const studio = await readStudio(db, run.editionId)
  const changes = anyway ? undefined : whatChanged(studio, run)
  if (changes) throw context.refuse('data-changed', changes)

  const { enrolled } = studio
  const still = new Set(enrolled.map((member) => member.id))
  const pairs = (run.result as Result).pairs.filter(
    ({ menteeId, mentorId }) => still.has(menteeId) && still.has(mentorId),
  )
  if (pairs.length === 0) throw context.refuse('nobody-paired')
  // Asked here: the team learns it before anybody is written to. Whom a second later takes a place from is stopped alone.
  const names = whoLacksPlaces(pairs, enrolled)
  if (names.length > 0) throw context.refuse('places-lacking', { names: names.join(', ') })
  const kept = await countProposals(db, id)
  if (kept === 0) throw context.refuse('proposals-not-kept')
  await db
    .updateTable('matching.runs')
    .set({ publishedBy: person.id, publishedAt: now })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('matching.publications')
    .values({
      organisationId: organisation.id,
      runId: id,
      editionId: run.editionId,
      pairs: kept,
      publishedAt: now,
    })
    .execute()
  await context.announce(matchingRunPublished, { runId: id, editionId: run.editionId })
  const receivers = receiversOf(pairs, enrolled, organisation.language)
  return { pairs: pairs.length, mails: receivers.filter(({ email }) => email !== null).length }
})

async function countProposals(db: Db, runId: string): Promise<number> {
  const { count } = await db
    .selectFrom('matching.proposals')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('runId', '=', runId)
    .executeTakeFirstOrThrow()
  return count
}
