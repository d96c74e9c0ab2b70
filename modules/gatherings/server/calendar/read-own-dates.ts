import type { CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { ReadingOfDates } from '../../../meetings/server/index.ts'
import { kept } from '../kept-gathering.ts'
import { eventOfGathering } from './event-of-gathering.ts'

/** The gatherings that somebody has a place in. */
export async function readOwnGatheringDates(reading: ReadingOfDates): Promise<CalendarEvent[]> {
  const rows = await reading.db
    .selectFrom('gatherings.gatherings')
    .innerJoin('gatherings.signUps', 'gatherings.signUps.gatheringId', 'gatherings.gatherings.id')
    .selectAll('gatherings.gatherings')
    .where('personId', '=', reading.personId)
    .where('state', '=', 'coming')
    .where('startsAt', '>=', reading.since)
    .where('cancelledAt', 'is', null)
    .execute()
  return rows.map((row) =>
    eventOfGathering(reading, {
      gathering: kept(row),
      language: reading.language,
      status: 'CONFIRMED',
      attendees: [],
    }),
  )
}
