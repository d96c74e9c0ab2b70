import type { WorkContext } from '../../../../platform/server/context.ts'
import type { CalendarPart } from '../../../../platform/server/mail/outgoing-mail.ts'
import { writeCalendar } from '../../calendar/write-calendar.ts'
import { eventOfMeeting } from './event-of-meeting.ts'

/** The date as calendars take it beside a mail: an invitation, the same one changed, or its end. */
export function invitation(
  site: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  of: Parameters<typeof eventOfMeeting>[1],
): CalendarPart {
  const method = of.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST'
  return { method, body: writeCalendar(method, [eventOfMeeting(site, of)]) }
}
