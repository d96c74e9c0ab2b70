import type { CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { ReadingOfDates } from '../../../meetings/server/index.ts'
import { endOf } from '../../rules.ts'
import { kept } from '../state/kept-offer.ts'
import { eventOfImmersion } from './event-of-immersion.ts'

/** The days on which somebody receives or goes, once it is settled who comes. */
export async function readOwnImmersionDates(reading: ReadingOfDates): Promise<CalendarEvent[]> {
  const { db, personId, since, language } = reading
  const rows = await db
    .selectFrom('immersion.offers')
    .selectAll('immersion.offers')
    .where('status', '=', 'open')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('immersion.candidacies')
          .select('id')
          .whereRef('offerId', '=', 'immersion.offers.id')
          .where('state', '=', 'going')
          .where(({ or, eb }) => or([eb('personId', '=', personId), eb('hostId', '=', personId)])),
      ),
    )
    .execute()
  return rows
    .map(kept)
    .filter((offer) => endOf(offer) >= since)
    .map((offer) =>
      eventOfImmersion(reading, { offer, personId, language, status: 'CONFIRMED', attendees: [] }),
    )
}
