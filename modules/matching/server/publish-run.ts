import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { countTaken } from '../../../platform/server/places/index.ts'
import { placesOfEnrolment, type EnrolledMember } from '../../enrolment/server/index.ts'
import { publishRun } from '../contract.ts'
import { matchingRunPublished } from './facts.ts'
import { findPublication } from './find-publication.ts'
import { readProposedPairs } from './read-proposals.ts'
import { readStudio } from './read-studio.ts'
import { receiversOf } from './receivers-of.ts'
import { refuseOvertaken } from './refuse-published.ts'
import { whoLacksPlaces } from './who-lacks-places.ts'
import { whatChanged } from './what-changed.ts'

export const publishRunAction = action(publishRun, async (context, { id, anyway }) => {
  const { db, person, organisation, now } = context
  const run = await db
    .selectFrom('matching.runs')
    .select(['editionId', 'policy', 'memberHashes', 'publishedAt', 'ranAt', 'served'])
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
  await refuseOvertaken(context, run.editionId, run.ranAt)
  // Published once, and not one of its pairs could be proposed.
  if (run.publishedAt !== null) throw context.refuse('nobody-paired')
  const studio = await readStudio(db, run.editionId)
  const changes = anyway ? undefined : whatChanged(studio, run)
  if (changes) throw context.refuse('data-changed', changes)

  const { enrolled } = studio
  const still = new Set(enrolled.map((member) => member.id))
  const proposed = await readProposedPairs(db, id)
  if (proposed.length === 0) {
    // A run whose every pair was there before proposes nobody; one of an earlier version did not keep what it proposes.
    const isFirstRound = (await findPublication(db, run.editionId)) === undefined
    throw context.refuse(isFirstRound && run.served > 0 ? 'proposals-not-kept' : 'nobody-paired')
  }
  const pairs = proposed.filter(({ menteeId, mentorId }) => still.has(menteeId) && still.has(mentorId))
  if (pairs.length === 0) throw context.refuse('nobody-paired')
  // Asked here: the team learns it before anybody is written to. Whom a second later takes a place from is stopped alone.
  const names = whoLacksPlaces(pairs, enrolled, await takenPlaces(db, enrolled))
  if (names.length > 0) throw context.refuse('places-lacking', { names: names.join(', ') })
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
      pairs: proposed.length,
      publishedAt: now,
    })
    .execute()
  await context.announce(matchingRunPublished, { runId: id, editionId: run.editionId })
  const receivers = receiversOf(pairs, enrolled, organisation.language)
  return { pairs: pairs.length, mails: receivers.filter(({ email }) => email !== null).length }
})

const takenPlaces = (db: Db, enrolled: readonly EnrolledMember[]) =>
  countTaken(
    db,
    placesOfEnrolment,
    enrolled.map(({ id }) => id),
  )
