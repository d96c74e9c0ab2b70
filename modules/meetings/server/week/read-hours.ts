import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readHoursAnswered } from '../../../enrolment/server/index.ts'
import type { HoursOfPerson } from '../../availability/hours-of-person.ts'
import type { PersonOfPair } from '../sides.ts'
import type { BusyFeed, FeedTrouble } from '../../contract.ts'
import { spansAfter } from '../../busy/kept-spans.ts'
import { readDates, type DateOfPerson } from './read-dates.ts'

/** When somebody can meet, and how it is known: what was said here, else in their form; null where nobody knows. */
export type KnownHours = Omit<HoursOfPerson, 'absences'> & {
  readonly saidIn: 'here' | 'form' | null
  readonly meetingLink: string | null
  readonly busyFeed: BusyFeed | null
  readonly absences: readonly { readonly id: string; readonly fromOn: string; readonly untilOn: string }[]
  /** What is planned and not over, the next first. */
  readonly dates: readonly DateOfPerson[]
}

/** The hours of these people, from now on: their week, other days, absences, and what is planned with anybody
 * but the one meeting that is to be moved. */
export async function readHours(
  db: Db,
  people: readonly Pick<PersonOfPair, 'id' | 'timeZone'>[],
  now: string,
  exceptMeetingId?: string,
): Promise<Map<string, KnownHours>> {
  const ids = people.map(({ id }) => id)
  // A day before today, wherever today is.
  const since = new Date(Date.parse(now) - 2 * 86_400_000).toISOString().slice(0, 10)
  const ofThem = sql<boolean>`person_id = any(${ids}::uuid[])`
  const weeks = await db
    .selectFrom('meetings.weeks')
    .select(['personId', 'hours', 'meetingLink', 'feedAddress', 'feedSpans'])
    .select(['feedPartly', 'feedReadAt', 'feedTrouble'])
    .where(ofThem)
    .execute()
  const days = await db
    .selectFrom('meetings.otherDays')
    .select(['personId', 'onDay as on', 'hours'])
    .where(ofThem)
    .where('onDay', '>=', since)
    .orderBy('onDay')
    .execute()
  const absences = await db
    .selectFrom('meetings.absences')
    .select(['id', 'personId', 'fromOn', 'untilOn'])
    .where(ofThem)
    .where('untilOn', '>=', since)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const answered = await readHoursAnswered(db, ids)
  const dates = (await readDates(db, ids, now)).filter(({ meetingId }) => meetingId !== exceptMeetingId)
  return new Map(
    people.map(({ id, timeZone }) => {
      const week = weeks.find(({ personId }) => personId === id)
      const said = (week?.hours ?? null) as number[] | null
      const fromForm = answered.get(id)
      const feed = spansAfter(week?.feedSpans, now)
      const known: KnownHours = {
        timeZone,
        weekHours: said ?? fromForm ?? [],
        saidIn: said ? 'here' : fromForm ? 'form' : null,
        meetingLink: week?.meetingLink ?? null,
        days: days.filter(isOf(id)).map(({ on, hours }) => ({ on, hours: hours as number[] })),
        absences: absences.filter(isOf(id)),
        dates: dates.filter(isOf(id)),
        busy: [
          ...dates.filter(isOf(id)).map(({ startsAt, minutes }) => {
            const from = Date.parse(startsAt)
            return { from, until: from + minutes * 60_000 }
          }),
          ...feed,
        ],
        busyFeed: week?.feedAddress
          ? {
              host: new URL(week.feedAddress).hostname,
              spans: feed.length,
              partly: week.feedPartly,
              readAt: week.feedReadAt,
              trouble: week.feedTrouble as FeedTrouble | null,
            }
          : null,
      }
      return [id, known]
    }),
  )
}

const isOf = (id: string) => (row: { personId: string }) => row.personId === id
