import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { CalendarPart } from '../../../../platform/server/mail/outgoing-mail.ts'
import { writeCalendar } from '../../../meetings/calendar/index.ts'
import { eventOfImmersion } from '../calendar/event-of-immersion.ts'
import type { NewsOfImmersion } from './immersion-mail.ts'

const methods: Partial<Record<NewsOfImmersion['what'], 'REQUEST' | 'CANCEL'>> = {
  going: 'REQUEST',
  moved: 'REQUEST',
  left: 'CANCEL',
  cancelled: 'CANCEL',
  'host-going': 'REQUEST',
  'host-moved': 'REQUEST',
  'host-cancelled': 'CANCEL',
}

/** Into the calendars of both sides, changed there, and out of it. */
export function calendarOf(
  site: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { offer, person, what, reader }: NewsOfImmersion,
): CalendarPart | null {
  // Nobody comes any more: the host's day is theirs again.
  const method = what === 'host-left' && offer.taken === 0 ? 'CANCEL' : methods[what]
  if (method === undefined) return null
  const event = eventOfImmersion(site, {
    offer,
    personId: person.id,
    language: reader.language,
    status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
    attendees: person.email === null ? [] : [{ name: firstName(person.name), email: person.email }],
  })
  return { method, body: writeCalendar(method, [event]) }
}
