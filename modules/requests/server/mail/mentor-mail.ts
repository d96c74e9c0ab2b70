import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { acceptRequest, declineRequest, explainSilence, SilenceReason } from '../../contract.ts'
import { hoursLater } from '../../rules.ts'
import { dayOf, type AboutRequest, type Writing } from './mail-frame.ts'

const kinds = {
  asked: { name: 'request', urgency: 'soon' },
  reminder: { name: 'request-reminder', urgency: 'in-turn' },
  replied: { name: 'request-reply', urgency: 'soon' },
  booked: { name: 'hour-booked', urgency: 'soon' },
  gone: { name: 'request-gone', urgency: 'in-turn' },
  expired: { name: 'request-expired', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
export type MentorMailKind = keyof typeof kinds

type MentorMail = AboutRequest & {
  readonly kind: MentorMailKind
  readonly hours: number
  readonly reader: Reader
  readonly asker: string
}

/** Somebody asks you: what for, until when, and what a yes does; answered from the mail. Or: it waits no more. */
export function mentorMail(site: Writing, mail: MentorMail): Mail {
  const { kind, hours, reader, asker, edition, search, request } = mail
  const { organisation, publicUrl } = site
  const { id, answerBy } = request
  const isAsking = kind === 'asked' || kind === 'reminder' || kind === 'replied'
  return writeMail(reader, {
    kind: kinds[kind],
    effectKey: kind === 'reminder' ? `${keyOf(kind, id)}/${hours}` : keyOf(kind, id),
    site: { organisation, publicUrl },
    ...(isAsking && answerBy !== null && { worthUntil: answerBy }),
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'requests')
      const until = answerBy ?? site.now
      const values = {
        asker,
        edition: edition.name[language],
        organisation: organisation.name,
        by: dayOf(until, language, organisation.timeZone),
      }
      const page = `${publicUrl}/${organisation.slug}/requests/${id}`
      const said = {
        subject: t(`mail.${kind}.subject`, values),
        why: t('mail.footer', values),
      }
      if (kind === 'booked')
        return {
          ...said,
          paragraphs: [t('mail.booked.body', values), t('mail.quoted', { text: search.need })],
          action: { label: t('mail.booked.action'), url: page },
        }
      if (kind === 'gone')
        return {
          ...said,
          paragraphs: [t('mail.gone.body', values)],
          action: { label: t('mail.gone.action'), url: `${publicUrl}/${organisation.slug}/requests` },
        }
      if (kind === 'expired') {
        const end = hoursLater(until, hoursToExplain)
        return {
          ...said,
          paragraphs: [t('mail.expired.body', values)],
          action: { label: t('mail.expired.action'), url: page },
          others: SilenceReason.options.map((reason) => ({
            label: t(`silence.${reason}`),
            url: linkFor(explainSilence, id, end, reason),
          })),
        }
      }
      const [question, reply] = [request.question, request.reply]
      return {
        ...said,
        paragraphs: [
          t(`mail.${kind}.body`, values),
          ...(kind === 'replied' && question && reply
            ? [t('mail.quoted', { text: question }), t('mail.quoted', { text: reply })]
            : [
                t('mail.quoted', { text: search.need }),
                ...(search.tried ? [t('mail.tried', { text: search.tried })] : []),
              ]),
          ...(kind === 'asked' ? [t('mail.message', { text: request.message })] : []),
          ...(request.lunch && kind === 'asked' ? [t('mail.lunch', values)] : []),
        ],
        action: { label: t('mail.yes'), url: linkFor(acceptRequest, id, until) },
        note: t('mail.note', values),
        others: [
          { label: t('mail.notNow'), url: linkFor(declineRequest, id, until) },
          { label: t('mail.tellMore'), url: page },
        ],
      }
    },
  })
}

/** So long after its deadline the question why no answer came is open. */
const hoursToExplain = 14 * 24

export const keyOf = (kind: MentorMailKind, requestId: string) => `${kinds[kind].name}/${requestId}`
