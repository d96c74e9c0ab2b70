import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { answerCheckIn } from '../../contract.ts'

const checkIn: MailKind = { name: 'check-in', urgency: 'in-turn' }

/** The page of the pair asks as long as nobody has answered; the mail's own link for so long. */
const answerByMailDays = 30

export const checkInMailKey = (id: string) => `check-in/${id}`

/** One minute is asked for; with whom, and how it goes, stands on the page alone. */
export function checkInMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { id, reader }: { readonly id: string; readonly reader: Reader },
): Mail {
  const until = later(now, answerByMailDays * 86_400_000)
  return writeMail(reader, {
    kind: checkIn,
    effectKey: checkInMailKey(id),
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'feedback')
      const values = { organisation: organisation.name }
      return {
        subject: t('mail.checkIn.subject', values),
        paragraphs: [t('mail.checkIn.body', values)],
        action: { label: t('mail.checkIn.action'), url: linkFor(answerCheckIn, id, until) },
        note: t('mail.checkIn.note'),
        why: t('mail.checkIn.why', values),
      }
    },
  })
}
