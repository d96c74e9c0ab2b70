import type { Language } from '../../../../platform/contract.ts'
import { mailBody } from '../../../../platform/server/mail/mail-body.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Mail } from '../../../../platform/server/mail/outbox.ts'
import { signInLinkMinutes } from '../../rules.ts'

export function signInMail(link: { id: string; email: string; language: Language; url: string }): Mail {
  const t = translator(link.language, 'people')
  return {
    to: link.email,
    language: link.language,
    subject: t('mail.signIn.subject'),
    ...mailBody({
      greeting: t('mail.signIn.greeting'),
      paragraphs: [t('mail.signIn.body', { minutes: signInLinkMinutes })],
      action: { label: t('mail.signIn.action'), url: link.url },
      footer: t('mail.signIn.footer'),
    }),
    effectKey: `sign-in/${link.id}`,
    holdsSecret: true,
  }
}
