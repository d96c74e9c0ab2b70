import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import { calendarMail } from '../mail/calendar-mail.ts'
import type { PersonOfPair } from '../sides.ts'

/** A date that nobody of the two called off leaves the calendars of both. */
export async function takeOutOfCalendars(
  context: WorkContext,
  meeting: KeptMeeting,
  people: readonly PersonOfPair[],
): Promise<void> {
  for (const person of people) {
    const reader = readerOf(person, context.organisation)
    const partner = people.find(({ id }) => id !== person.id)!
    if (reader)
      await context.mail(calendarMail(context, { meeting, person, partner, status: 'CANCELLED', reader }))
  }
}
