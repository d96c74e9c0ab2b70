import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { stopReminders, type ReminderWords } from '../../contract.ts'
import { fillIn } from '../../rules.ts'

const byHand: MailKind = { name: 'reminder-by-hand', urgency: 'in-turn' }

type ByHand = {
  readonly mailId: string
  readonly reader: Reader
  readonly personId: string
  readonly relationshipId: string
  readonly partners: readonly string[]
  readonly days: number
  readonly words: ReminderWords
  /** Who wrote it: an answer reaches them. */
  readonly lead: { readonly name: string; readonly email: string | null }
}

/** A lead's own words to one of a pair that is silent, with the way to their page. */
export function mailByHand(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, reader, personId, relationshipId, partners, days, words, lead }: ByHand,
): Mail {
  return writeMail(reader, {
    kind: byHand,
    effectKey: `reminder-by-hand/${mailId}`,
    site: { organisation, publicUrl },
    ...(lead.email === null ? {} : { replyTo: lead.email }),
    words: ({ language }, linkFor) => {
      const t = translator(language, 'reminders')
      // What a lead has no name for here is no date: there is none.
      const values = { partner: new Intl.ListFormat(language).format(partners), days, date: '' }
      return {
        subject: fillIn(words.subject, values),
        paragraphs: fillIn(words.text, values)
          .split(/\n\s*\n/)
          .filter((paragraph) => paragraph.trim() !== ''),
        action: { label: t('mail.see'), url: `${publicUrl}/${organisation.slug}/pairs/${relationshipId}` },
        others: [
          { label: t('mail.stop'), url: linkFor(stopReminders, personId, later(now, 365 * 86_400_000)) },
        ],
        why: t('byHand.why', { lead: lead.name, organisation: organisation.name }),
      }
    },
  })
}
