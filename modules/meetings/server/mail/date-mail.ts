import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { spokenTime } from '../../days/spoken-time.ts'
import type { CalendarEvent } from '../../calendar/write-calendar.ts'
import { invitation } from '../calendar/invitation.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import type { PersonOfPair } from '../sides.ts'
import { firstName } from '../../../../platform/first-name.ts'

export type WhatOfDate = 'planned' | 'moved' | 'taken' | 'movedToSlot' | 'agreed' | 'cancelled' | 'restored'

const kinds = {
  planned: { name: 'date-planned', urgency: 'soon' },
  moved: { name: 'date-moved', urgency: 'soon' },
  taken: { name: 'date-taken', urgency: 'soon' },
  movedToSlot: { name: 'date-moved-to-slot', urgency: 'soon' },
  agreed: { name: 'date-agreed', urgency: 'soon' },
  cancelled: { name: 'date-cancelled', urgency: 'soon' },
  restored: { name: 'date-restored', urgency: 'soon' },
} as const satisfies Record<WhatOfDate, MailKind>

type DateNews = {
  readonly what: WhatOfDate
  readonly meeting: KeptMeeting
  readonly person: PersonOfPair
  readonly author: PersonOfPair
  /** When this date was chosen: a date moved twice is told twice. */
  readonly since: string
  readonly status: CalendarEvent['status']
  readonly reader: Reader
}

/** A date by the reader's own clock, and by the other's where it shows another hour. */
export function dateMail(
  context: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { what, meeting, person, author, since, status, reader }: DateNews,
): Mail {
  const { organisation, publicUrl } = context
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: dateMailKey(what, meeting.id, person.id, since),
    // Both said yes, and know each other's address.
    ...(author.email !== null && { replyTo: author.email }),
    calendar: invitation(context, { meeting, person, partner: author, status, language: reader.language }),
    words: ({ language }) => {
      const t = translator(language, 'meetings')
      const mine = spokenTime(meeting.startsAt!, person.timeZone, language)
      const theirs = spokenTime(meeting.startsAt!, author.timeZone, language)
      const values = { partner: firstName(author.name), ...mine }
      const where =
        meeting.place === null
          ? t(`means.${meeting.means}`)
          : `${t(`means.${meeting.means}`)}, ${meeting.place}`
      const elsewhere =
        JSON.stringify(mine) === JSON.stringify(theirs)
          ? []
          : [t('mail.elsewhere', { ...theirs, partner: values.partner })]
      const word = what === 'cancelled' ? meeting.cancelWord : isMove(what) ? meeting.moveWord : null
      return {
        subject: t(`mail.${what}.subject`),
        paragraphs: [
          t(`mail.${what}.body`, values),
          ...(what === 'cancelled' ? [] : [...elsewhere, where]),
          ...(word ? [t('mail.word', { word, partner: values.partner })] : []),
        ],
        action: {
          label: t(`mail.${what}.action`),
          url: `${publicUrl}/${organisation.slug}/pairs/${meeting.relationshipId}`,
        },
        ...(author.email !== null && { note: t('mail.answer', { partner: values.partner }) }),
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

const isMove = (what: WhatOfDate) => what === 'moved' || what === 'movedToSlot'

export const dateMailKey = (what: WhatOfDate, meetingId: string, personId: string, since: string) =>
  `date-${what}/${meetingId}/${personId}/${since}`
