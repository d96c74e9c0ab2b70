import { contentLine, quoted, text, utc } from './content-line.ts'

export type CalendarPerson = { readonly name: string; readonly email: string }

export type CalendarEvent = {
  /** Stable as long as the meeting is: moves and cancellations keep it (RFC 5545, 3.8.4.7). */
  readonly uid: string
  /** Grows with each change of its date, and with its end (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  /** When this was written (RFC 5545, 3.8.7.2). */
  readonly writtenAt: string
  readonly startsAt: string
  readonly minutes: number
  /** Days instead of hours, the last one not among them: they stand at the head of a calendar and take nobody's time. */
  readonly wholeDays?: { readonly from: string; readonly until: string }
  readonly title: string
  readonly about: string
  readonly where: string
  readonly url: string
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly organizer: CalendarPerson
  /** Both are in: an answer by calendar is read by nobody, so none is asked for. */
  readonly attendees: readonly CalendarPerson[]
}

/** REQUEST and CANCEL go to somebody (RFC 5546, 3.2.2 and 3.2.5); PUBLISH stands in a feed (3.2.1). */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

/** A VCALENDAR (RFC 5545, 3.4) of these events, as an iTIP message. */
export function writeCalendar(method: CalendarMethod, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//Binome//Meetings//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    contentLine('METHOD', method),
    ...events.map((event) => writeEvent(method, event)),
    'END:VCALENDAR\r\n',
  ].join('')
}

/** VEVENT (RFC 5545, 3.6.1). A published one says whose it is and asks nobody: it has no attendees (RFC 5546, 3.2.1). */
function writeEvent(method: CalendarMethod, event: CalendarEvent): string {
  const { organizer, attendees, startsAt, minutes, wholeDays } = event
  const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', text(event.uid)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', utc(event.writtenAt)),
    ...(wholeDays
      ? [
          contentLine('DTSTART;VALUE=DATE', wholeDays.from.replaceAll('-', '')),
          contentLine('DTEND;VALUE=DATE', wholeDays.until.replaceAll('-', '')),
        ]
      : [contentLine('DTSTART', utc(startsAt)), contentLine('DTEND', utc(endsAt))]),
    contentLine('SUMMARY', text(event.title)),
    ...(event.about === '' ? [] : [contentLine('DESCRIPTION', text(event.about))]),
    ...(event.where === '' ? [] : [contentLine('LOCATION', text(event.where))]),
    contentLine('URL', event.url),
    contentLine('STATUS', event.status),
    // Nobody else who sees this calendar reads more than that the time is taken (RFC 5545, 3.8.1.3 and 3.8.2.7).
    'CLASS:PRIVATE\r\n',
    wholeDays ? 'TRANSP:TRANSPARENT\r\n' : 'TRANSP:OPAQUE\r\n',
    ...people(organizer, method === 'PUBLISH' ? [] : attendees),
    'END:VEVENT\r\n',
  ].join('')
}

function people(organizer: CalendarPerson, attendees: readonly CalendarPerson[]): string[] {
  return [
    contentLine(`ORGANIZER;CN=${quoted(organizer.name)}`, `mailto:${organizer.email}`),
    ...attendees.map(({ name, email }) =>
      contentLine(
        `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE`,
        `mailto:${email}`,
      ),
    ),
  ]
}
