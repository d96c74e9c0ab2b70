import type { CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { ReadingOfDates } from '../../../meetings/server/index.ts'
import { isPlanned, kept } from '../state/kept-workshop.ts'
import { eventOfWorkshop } from './event-of-workshop.ts'

/** The workshops that somebody holds or has a seat in. */
export async function readOwnWorkshopDates(reading: ReadingOfDates): Promise<CalendarEvent[]> {
  const { db, personId, since, language } = reading
  const rows = await db
    .selectFrom('workshops.workshops')
    .selectAll('workshops.workshops')
    .leftJoin('workshops.seats', (join) =>
      join
        .onRef('workshops.seats.workshopId', '=', 'workshops.workshops.id')
        .on('workshops.seats.personId', '=', personId),
    )
    .where('status', '=', 'scheduled')
    .where('startsAt', '>=', since)
    .where(({ or, eb }) => or([eb('hostId', '=', personId), eb('state', '=', 'coming')]))
    .execute()
  return rows
    .map(kept)
    .filter(isPlanned)
    .map((workshop) => eventOfWorkshop(reading, { workshop, language, status: 'CONFIRMED', attendees: [] }))
}
