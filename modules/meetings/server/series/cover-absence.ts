import type { Context } from '../../../../platform/server/context.ts'
import { whyNotDays } from '../../availability/why-not-days.ts'
import { dayIn, wallTimeIn } from '../../days/wall-time.ts'
import { hourAfterAbsence, whyNotChangeDate, type Span } from '../../rules.ts'
import { callOff } from '../call-off.ts'
import { readMeeting } from '../kept-meeting.ts'
import { lockOpenPair } from '../lock-meeting.ts'
import { readPeopleById } from '../sides.ts'
import { lockWeeks } from '../booking/lock-weeks.ts'
import { keepAbsence, keepCovered } from './keep-covered.ts'
import { moveDate } from './move-date.ts'
import { readDatesOfPeople } from './read-dates-of-people.ts'

type Away = {
  readonly fromOn: string
  readonly untilOn: string
  readonly as: 'move' | 'cancel'
  readonly word: string
}
type Code = 'backwards' | 'days-over' | 'too-far' | 'pair-not-open' | 'not-found'

/**
 * Days away of the person of the context, said once: what is planned in them with anybody moves to the same hour of the
 * other's clock after them, or is called off; each is told by one mail. Where no hour is left, it is called off.
 */
export async function coverAbsence(
  context: Context<Code>,
  { fromOn, untilOn, as, word }: Away,
): Promise<{ id: string; moved: number; calledOff: number }> {
  const { db, person, now } = context
  const self = (await readPeopleById(context, [person.id])).get(person.id)!
  const refusal = whyNotDays({ fromOn, untilOn, today: dayIn(self.timeZone, now) })
  if (refusal) throw context.refuse(refusal)
  const covered = await coveredBy(context, self.timeZone, { fromOn, untilOn })
  // Pairs first, in their order, then the weeks of everybody concerned.
  const pairs = new Map<string, Awaited<ReturnType<typeof lockOpenPair>>>()
  for (const id of [...new Set(covered.map(({ relationshipId }) => relationshipId))].toSorted())
    pairs.set(id, await lockOpenPair(context, id))
  const personIds = [
    ...new Set([
      person.id,
      ...[...pairs.values()].flatMap(({ parties }) => parties.map((one) => one.personId)),
    ]),
  ]
  await lockWeeks(context, personIds)
  const absenceId = await keepAbsence(context, { fromOn, untilOn })
  const people = await readPeopleById(context, personIds)
  let moved = 0
  let calledOff = 0
  for (const { id, relationshipId } of covered) {
    const pair = pairs.get(relationshipId)!
    const meeting = (await readMeeting(db, id))!
    if (whyNotChangeDate(meeting.known, now)) continue
    const partner = people.get(pair.parties.find(({ personId }) => personId !== person.id)!.personId)!
    const busy: Span[] = (await readDatesOfPeople(db, [person.id, partner.id], now)).filter(
      (span) => span.id !== id,
    )
    const wall = wallTimeIn(partner.timeZone, meeting.startsAt!)
    const found =
      as === 'move'
        ? hourAfterAbsence(
            { ...wall, timeZone: partner.timeZone, minutes: meeting.minutes! },
            { untilOn, timeZone: self.timeZone },
            busy,
          )
        : undefined
    await keepCovered(context, absenceId, meeting)
    if (found) {
      await moveDate(context, pair, meeting, { ...found, at: wall.at, timeZone: partner.timeZone, word })
      moved += 1
    } else {
      await callOff(context, pair, meeting, { by: person.id, word, toBoth: false })
      calledOff += 1
    }
  }
  return { id: absenceId, moved, calledOff }
}

/** The dates to come of the person that fall on those days of their own clock, by their hour. */
export async function coveredBy(
  { db, person, now }: Pick<Context, 'db' | 'person' | 'now'>,
  timeZone: string,
  { fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string },
): Promise<{ id: string; relationshipId: string; startsAt: string }[]> {
  const dates = await db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'meetings.meetings.id')
    .select(['meetings.meetings.id', 'relationshipId', 'startsAt'])
    .where('personId', '=', person.id)
    .where('state', '=', 'planned')
    .where('startsAt', '>', now)
    .orderBy('startsAt')
    .orderBy('meetings.meetings.id')
    .$narrowType<{ startsAt: string }>()
    .execute()
  return dates.filter(({ startsAt }) => {
    const on = dayIn(timeZone, startsAt)
    return on >= fromOn && on <= untilOn
  })
}
