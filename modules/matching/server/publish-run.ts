import type { Result } from 'matching-engine'
import { action } from '../../../platform/server/action.ts'
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
    .select(['editionId', 'policy', 'memberHashes', 'result'])
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
  const studio = await readStudio(db, run.editionId)
  const changes = anyway ? undefined : whatChanged(studio, run)
  if (changes) throw context.refuse('data-changed', changes)

  const { enrolled } = studio
  const still = new Set(enrolled.map((member) => member.id))
  const pairs = (run.result as Result).pairs.filter(
    ({ menteeId, mentorId }) => still.has(menteeId) && still.has(mentorId),
  )
  if (pairs.length === 0) throw context.refuse('nobody-paired')
  // Asked here: proposals are made after the publication, and the constraint on places would stop all of them.
  const names = whoLacksPlaces(pairs, enrolled)
  if (names.length > 0) throw context.refuse('places-lacking', { names: names.join(', ') })
  await db
    .updateTable('matching.runs')
    .set({ publishedBy: person.id, publishedAt: now })
    .where('id', '=', id)
    .execute()
  await context.announce(matchingRunPublished, { runId: id, editionId: run.editionId })
  const receivers = receiversOf(pairs, enrolled, organisation.language)
  return { pairs: pairs.length, mails: receivers.filter(({ email }) => email !== null).length }
})
