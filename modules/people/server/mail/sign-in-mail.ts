import type { Language } from '../../../../platform/contract.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { signInLinkMinutes } from '../../rules.ts'

const signIn: MailKind = { name: 'sign-in', urgency: 'at-once' }

type LinkToSend = {
  readonly id: string
  readonly email: string
  readonly language: Language
  readonly url: string
  readonly expiresAt: string
}

export function signInMail({ id, email, language, url, expiresAt }: LinkToSend): Mail {
  const t = translator(language, 'people')
  return writeMail(
    { email, name: null, language },
    {
      kind: signIn,
      effectKey: `sign-in/${id}`,
      words: () => ({
        subject: t('mail.signIn.subject'),
        paragraphs: [t('mail.signIn.body', { minutes: signInLinkMinutes })],
        action: { label: t('mail.signIn.action'), url },
        why: t('mail.signIn.footer'),
      }),
      holdsSecret: true,
      worthUntil: expiresAt,
    },
  )
}
