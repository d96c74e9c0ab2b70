import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const toConfirm: MailKind = { name: 'course-week-to-confirm', urgency: 'in-turn' }

type ToConfirm = {
  readonly personId: string
  readonly count: number
  readonly today: string
  readonly reader: Reader
}

/** "All held, except…" is one step: this leads there. */
export function confirmMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { personId, count, today, reader }: ToConfirm,
): Mail {
  return writeMail(reader, {
    kind: toConfirm,
    effectKey: `course-week-to-confirm/${personId}/${today}`,
    words: ({ language }) => {
      const t = translator(language, 'training')
      return {
        subject: t('mail.confirm.subject', { count }),
        paragraphs: [t('mail.confirm.body', { count })],
        action: { label: t('mail.confirm.action'), url: `${publicUrl}/${organisation.slug}/course-week` },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
