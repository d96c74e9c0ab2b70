import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { datesOfSeries, overlap, whyNotPlan, type WeeklyHour } from '../../rules.ts'
import { lockWeeks } from '../booking/lock-weeks.ts'
import { meetingLinkOf, readHoursOfPair } from '../booking/slots-of-pair.ts'
import { meetingPlanned } from '../facts.ts'
import { reconsiderKey, reconsiderMeeting } from '../jobs/reconsider-meeting.ts'
import { readMeetings } from '../kept-meeting.ts'
import { seriesMails } from '../mail/series-mail.ts'
import { planAskingOnce } from '../plan-asking.ts'
import { readPeopleOfPairs } from '../sides.ts'
import { readDatesOfPeople } from './read-dates-of-people.ts'

type NewSeries = WeeklyHour & { readonly minutes: number }
type Code = 'slot-taken' | 'no-date-left' | 'too-many-dates' | 'after-the-pair'

const mostDates = 60

/**
 * A weekly hour of a locked pair, chosen by the person of the context: every date to come stands at once and suits both, as a
 * course has it. Refused where an hour of either is taken, or the pair is over before the last. Only the mentee is asked after each, once: a mentor of many says
 * a whole week in one step.
 */
export async function planSeries(
  context: Context<Code>,
  pair: KnownPair,
  { firstOn, lastOn, at, timeZone, minutes }: NewSeries,
): Promise<{ dates: number }> {
  const { db, organisation, now, person } = context
  const dates = datesOfSeries({ firstOn, lastOn, at, timeZone }).filter(({ startsAt }) => startsAt > now)
  if (dates.length === 0) throw context.refuse('no-date-left')
  if (dates.length > mostDates) throw context.refuse('too-many-dates', { most: mostDates })
  if (whyNotPlan(dates.at(-1)!.startsAt, now, pair) === 'after-the-pair')
    throw context.refuse('after-the-pair', { on: pair.lastOn! })
  const personIds = pair.parties.map(({ personId }) => personId)
  await lockWeeks(context, personIds)
  const taken = await readDatesOfPeople(db, personIds, now)
  const clash = dates.find((date) =>
    taken.some((span) => overlap(span, { startsAt: date.startsAt, minutes })),
  )
  if (clash) throw context.refuse('slot-taken', { on: clash.on })
  const link = meetingLinkOf(await readHoursOfPair(context, pair))
  const seriesId = newId(now)
  const organisationId = organisation.id
  await db
    .insertInto('meetings.series')
    .values({
      organisationId,
      id: seriesId,
      relationshipId: pair.id,
      firstOn: dates[0]!.on,
      lastOn: dates.at(-1)!.on,
      at,
      timeZone,
      minutes,
      createdBy: person.id,
      createdAt: now,
    })
    .execute()
  const rows = dates.map(({ on, startsAt }) => ({ id: newId(now), heldOn: on, startsAt }))
  await db
    .insertInto('meetings.meetings')
    .values(
      rows.map((row) => ({
        ...row,
        organisationId,
        relationshipId: pair.id,
        editionId: pair.editionId,
        seriesId,
        minutes,
        wallTime: `${row.heldOn}T${at}`,
        timeZone,
        means: 'video',
        place: link,
        createdBy: person.id,
        createdAt: now,
        state: 'planned' as const,
      })),
    )
    .execute()
  await db
    .insertInto('meetings.attendance')
    .values(
      rows.flatMap(({ id: meetingId }) =>
        personIds.map((personId) => ({ organisationId, meetingId, personId, agreedAt: now })),
      ),
    )
    .execute()
  const people = await readPeopleOfPairs(context, [pair])
  const mentee = people.get(pair.parties.find(({ role }) => role !== 'mentor')!.personId)!
  for (const { id: meetingId, startsAt } of rows) {
    const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
    await context.later(reconsiderMeeting, { meetingId }, { at: endsAt, key: reconsiderKey(meetingId) })
    await planAskingOnce(context, meetingId, endsAt, mentee)
    await context.announce(meetingPlanned, {
      relationshipId: pair.id,
      editionId: pair.editionId,
      meetingId,
      startsAt,
    })
  }
  const ids = new Set(rows.map(({ id }) => id))
  const meetings = (await readMeetings(db, [pair.id])).filter(({ id }) => ids.has(id)).toReversed()
  await context.mail(...seriesMails(context, { pair, people, meetings, seriesId }))
  return { dates: dates.length }
}
