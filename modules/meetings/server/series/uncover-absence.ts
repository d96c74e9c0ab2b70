import type { Context } from '../../../../platform/server/context.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { lockPair, type KnownPair } from '../../../relationships/server/index.ts'
import { listMeetings, listOwnMeetings } from '../../contract.ts'
import { mayComeBack } from '../../rules.ts'
import { lockWeeks } from '../booking/lock-weeks.ts'
import { meetingPlanned } from '../facts.ts'
import { keepState } from '../jobs/reconsider-meeting.ts'
import { readMeeting, type KeptMeeting } from '../kept-meeting.ts'
import { dateMailKey } from '../mail/date-mail.ts'
import { planAskingOnce } from '../plan-asking.ts'
import { saveMove } from '../save-move.ts'
import { partnerIn, readPeopleOfPairs } from '../sides.ts'
import { tellPartner } from '../tell-partner.ts'
import { Stood } from './keep-covered.ts'
import { readDatesOfPeople } from './read-dates-of-people.ts'

/**
 * An absence of the person is taken back: its days are open again, and what it moved or called off stands as it did, where it
 * still can. Each of those is told by one mail, or by none where the one of the absence has not left. Twice, it is once.
 */
export async function uncoverAbsence(
  context: Context,
  absenceId: string,
): Promise<{ restored: number; left: number }> {
  const { db, person, now } = context
  const rows = await db
    .selectFrom('meetings.covered')
    .innerJoin('meetings.absences', 'meetings.absences.id', 'absenceId')
    .innerJoin('meetings.meetings', 'meetings.meetings.id', 'meetingId')
    .select(['meetingId', 'relationshipId', 'stood', 'meetings.covered.sequence'])
    .where('absenceId', '=', absenceId)
    .where('personId', '=', person.id)
    .orderBy('meetingId')
    .execute()
  // Pairs first, in their order, then the weeks of everybody concerned.
  const pairs = new Map<string, KnownPair>()
  for (const id of [...new Set(rows.map(({ relationshipId }) => relationshipId))].toSorted())
    pairs.set(id, await lockPair(db, id))
  const personIds = [...pairs.values()].flatMap(({ parties }) => parties.map((one) => one.personId))
  await lockWeeks(context, [...new Set([person.id, ...personIds])])
  const taken = await db
    .deleteFrom('meetings.absences')
    .where('id', '=', absenceId)
    .where('personId', '=', person.id)
    .returning('id')
    .executeTakeFirst()
  if (!taken) return { restored: 0, left: 0 }
  let restored = 0
  for (const { meetingId, relationshipId, sequence, stood: kept } of rows) {
    const pair = pairs.get(relationshipId)!
    const stood = Stood.parse(kept)
    const meeting = (await readMeeting(db, meetingId))!
    const partnerId = partnerIn(pair, person.id)
    const busy = await readDatesOfPeople(db, [person.id, partnerId], now)
    const present = {
      sequence: meeting.sequence,
      isAgreed: meeting.state === 'planned' && (meeting.agreed.get(partnerId) ?? null) !== null,
      isOver: pair.status !== 'active' || meeting.known.words.length > 0,
    }
    const others = busy.filter(({ id }) => id !== meetingId)
    if (!mayComeBack({ stood, sequence, present }, others, now)) continue
    await standAgain(context, pair, meeting, stood)
    restored += 1
  }
  return { restored, left: rows.length - restored }
}

async function standAgain(
  context: Context,
  pair: KnownPair,
  before: KeptMeeting,
  { agreed, ...date }: Stood,
): Promise<void> {
  const { db, person } = context
  const { id } = before
  await saveMove(context, before, date, '')
  await db
    .updateTable('meetings.meetings')
    .set({ cancelledAt: null, cancelledBy: null, cancelWord: null })
    .where('id', '=', id)
    .execute()
  for (const { personId, at } of agreed)
    await db
      .updateTable('meetings.attendance')
      .set({ agreedAt: at })
      .where('meetingId', '=', id)
      .where('personId', '=', personId)
      .execute()
  await keepState(context, id)
  const meeting = (await readMeeting(db, id))!
  const people = await readPeopleOfPairs(context, [pair])
  const partner = people.get(partnerIn(pair, person.id))!
  await planAskingOnce(context, id, meeting.known.planned!.endsAt, partner)
  const { editionId, id: relationshipId } = pair
  await context.announce(meetingPlanned, {
    relationshipId,
    editionId,
    meetingId: id,
    startsAt: date.startsAt,
  })
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [listMeetings, listOwnMeetings, showStanding],
  )
  const since = before.movedAt ?? before.createdAt
  const unread = await context.takeBackMail(
    (['moved', 'cancelled'] as const).map((what) => dateMailKey(what, id, partner.id, since)),
  )
  // Whoever has not been told that it moved need not be told that it did not.
  if (unread.length > 0) return
  await tellPartner(context, { pair, people, meeting, by: person.id, what: 'restored', toBoth: false })
}
