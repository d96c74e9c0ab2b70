import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { CalendarEvent } from '../../calendar/write-calendar.ts'
import { spokenTime } from '../../days/spoken-time.ts'
import { invitation } from '../calendar/invitation.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import type { PersonOfPair } from '../sides.ts'

const inCalendar: MailKind = { name: 'date-in-calendar', urgency: 'soon' }

type ForCalendar = {
  readonly meeting: KeptMeeting
  readonly person: PersonOfPair
  readonly partner: PersonOfPair
  readonly status: CalendarEvent['status']
  readonly reader: Reader
}

/** For who knows it already, having done it: the date goes into their own calendar, changes there, or leaves it. */
export function calendarMail(
  context: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { meeting, person, partner, status, reader }: ForCalendar,
): Mail {
  const { organisation, publicUrl } = context
  const kind = status === 'CANCELLED' ? 'gone' : 'stands'
  return writeMail(reader, {
    kind: inCalendar,
    effectKey: `date-in-calendar/${meeting.id}/${person.id}/${meeting.sequence}/${status}`,
    calendar: invitation(context, { meeting, person, partner, status, language: reader.language }),
    words: ({ language }) => {
      const t = translator(language, 'meetings')
      const when = t('when.dayAndHour', spokenTime(meeting.startsAt!, person.timeZone, language))
      return {
        subject: t(`mail.calendar.${kind}.subject`),
        paragraphs: [t(`mail.calendar.${kind}.body`, { when, partner: firstName(partner.name) })],
        action: {
          label: t('mail.calendar.action'),
          url: `${publicUrl}/${organisation.slug}/pairs/${meeting.relationshipId}`,
        },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
