import { firstName } from '../../../../platform/first-name.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { stopMessageMails } from '../../contract.ts'

const messages: MailKind = { name: 'messages-wait', urgency: 'in-turn' }

type Telling = {
  readonly mailId: string
  readonly personId: string
  readonly reader: Reader
  /** What waits, in one conversation or several: at least one. */
  readonly waiting: readonly {
    readonly relationshipId: string
    readonly count: number
    readonly authors: readonly { readonly name: string; readonly email: string | null }[]
  }[]
}

/** What has not left in a day is said by the next one. */
const worthForHours = 24
/** The link that stops them works longer than a pair lasts. */
const stopDays = 365

/** That somebody wrote, and never what: not in the subject, not in the text. */
export function messagesMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, personId, reader, waiting }: Telling,
): Mail {
  const [first, ...others] = waiting
  const site = `${publicUrl}/${organisation.slug}`
  const [author, ...more] = first!.authors
  // An answer reaches one person: where several wrote, it would reach the wrong one.
  const answered = others.length === 0 && more.length === 0 ? author : undefined
  return writeMail(reader, {
    kind: messages,
    effectKey: `messages/${mailId}`,
    worthUntil: later(now, worthForHours * 3_600_000),
    site: { organisation, publicUrl },
    ...(answered?.email && { replyTo: answered.email }),
    words: ({ language }, linkFor) => {
      const t = translator(language, 'conversations')
      const list = new Intl.ListFormat(language, { type: 'conjunction' })
      const names = (one: Telling['waiting'][number]) =>
        list.format(one.authors.map(({ name }) => firstName(name)))
      const total = waiting.reduce((sum, { count }) => sum + count, 0)
      const page = (relationshipId: string) => `${site}/pairs/${relationshipId}/messages`
      return {
        subject: t('mail.subject', { total }),
        paragraphs: waiting.map((one) => t('mail.waits', { names: names(one), count: one.count })),
        action: { label: t('mail.action'), url: page(first!.relationshipId) },
        ...(answered?.email ? { note: t('mail.answer', { name: firstName(answered.name) }) } : {}),
        others: [
          ...others.map((one) => ({
            label: t('mail.other', { names: names(one) }),
            url: page(one.relationshipId),
          })),
          {
            label: t('mail.stop'),
            url: linkFor(stopMessageMails, personId, later(now, stopDays * 86_400_000)),
          },
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
