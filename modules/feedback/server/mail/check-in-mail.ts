import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const checkIn: MailKind = { name: 'check-in', urgency: 'in-turn' }

export const checkInMailKey = (id: string) => `check-in/${id}`

/** One minute is asked for; with whom, and how it goes, stands on the page alone. */
export function checkInMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { id, reader }: { readonly id: string; readonly reader: Reader },
): Mail {
  return writeMail(reader, {
    kind: checkIn,
    effectKey: checkInMailKey(id),
    words: ({ language }) => {
      const t = translator(language, 'feedback')
      const values = { organisation: organisation.name }
      return {
        subject: t('mail.checkIn.subject', values),
        paragraphs: [t('mail.checkIn.body', values)],
        action: {
          label: t('mail.checkIn.action'),
          url: `${publicUrl}/${organisation.slug}/check-ins/${id}`,
        },
        why: t('mail.checkIn.why', values),
      }
    },
  })
}
