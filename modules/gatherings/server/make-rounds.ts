import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readEnrolled } from '../../enrolment/server/index.ts'
import { arrangeEncounters } from '../../matching/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { listOwnGatherings, makeRounds, showConduct, showGathering } from '../contract.ts'
import { endOf } from '../rules.ts'
import { askAtEnd } from './jobs/ask-impressions.ts'
import { lockGathering, readSaid } from './kept-gathering.ts'

/** Rounds that are over stay; those that follow are made of who is there. Two of a team who press at once are one after the other. */
export const makeRoundsAction = action(makeRounds, async (context, { id, rounds, over, whom }) => {
  const { db, now, organisation } = context
  const gathering = await lockGathering(db, id)
  if (gathering.cancelledAt !== null) throw context.refuse('gathering-cancelled')
  if (endOf(gathering) <= now) throw context.refuse('gathering-over')
  const said = await readSaid(db, [id])
  const present = new Set(
    said
      .filter(({ state, came }) => (whom === 'here' ? came !== null : state === 'coming' || came !== null))
      .map(({ personId }) => personId),
  )
  const enrolled = (await readEnrolled(db, gathering.editionId)).filter(({ personId }) =>
    present.has(personId),
  )
  // Whoever is both helps: nobody sits at two tables.
  const mentors = enrolled.filter(({ role }) => role === 'mentor')
  const helping = new Set(mentors.map(({ personId }) => personId))
  const mentees = enrolled.filter(({ role, personId }) => role === 'mentee' && !helping.has(personId))
  if (mentors.length === 0 || mentees.length === 0) throw context.refuse('nobody-to-meet')
  const held = await readHeld(db, id, over)
  const idOf = new Map(enrolled.map((one) => [`${one.role} ${one.personId}`, one.id]))
  const met = held.flatMap(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [idOf.get(`mentee ${menteeId}`), idOf.get(`mentor ${mentorId}`)]
    return mentee === undefined || mentor === undefined ? [] : [{ menteeId: mentee, mentorId: mentor }]
  })
  const edition = await readEdition(db, gathering.editionId)
  const made = await arrangeEncounters(db, {
    edition,
    menteeIds: mentees.map((one) => one.id),
    mentorIds: mentors.map((one) => one.id),
    rounds: Math.max(1, rounds - over),
    met,
  })
  const personOf = new Map(enrolled.map((one) => [one.id, one.personId]))
  await db
    .deleteFrom('gatherings.encounters')
    .where('gatheringId', '=', id)
    .where('round', '>', over)
    .execute()
  const rows = made.flatMap((pairs, at) =>
    pairs.map(({ menteeId, mentorId }) => ({
      organisationId: organisation.id,
      gatheringId: id,
      round: over + at + 1,
      menteeId: personOf.get(menteeId)!,
      mentorId: personOf.get(mentorId)!,
    })),
  )
  if (rows.length > 0) await db.insertInto('gatherings.encounters').values(rows).execute()
  if (edition.pairs) await askAtEnd(context, gathering)
  context.tellPages([...present], [showConduct, showGathering, listOwnGatherings])
  return { people: mentors.length + mentees.length, rounds: over + made.length, encounters: rows.length }
})

function readHeld(db: Db, gatheringId: string, over: number) {
  return db
    .selectFrom('gatherings.encounters')
    .select(['menteeId', 'mentorId'])
    .where('gatheringId', '=', gatheringId)
    .where('round', '<=', over)
    .execute()
}
