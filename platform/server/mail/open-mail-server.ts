import { createTransport } from 'nodemailer'
import type { SendMail } from './deliver-outbox.ts'

export type MailServer = { readonly url: string; readonly from: string }

/** Sends through an SMTP server ('smtps://user:password@host:465'); header injection is refused by nodemailer. */
export function mailSender({ url, from }: MailServer): SendMail {
  const transport = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 }, { from })
  return async ({ messageId, to, subject, text, html }) => {
    await transport.sendMail({
      messageId,
      to,
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
