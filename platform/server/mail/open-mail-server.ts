import { createTransport } from 'nodemailer'
import type { OutgoingMail, SendMail } from './outgoing-mail.ts'

export type MailServerSettings = {
  /** 'smtps://user:password@host:465' */
  readonly url: string
  readonly from: string
  /** At most so many connections at once, two at least. */
  readonly connections: number
}

/** Connections that are kept open while there is mail, for what is at least so urgent. */
export type MailLane = {
  readonly connections: number
  /** 0 is the most urgent: a lane with 1 leaves what goes to many to the others. */
  readonly leastUrgent: 0 | 1 | 2
  readonly send: SendMail
}
export type MailServer = { readonly lanes: readonly MailLane[]; readonly close: () => void }

/**
 * An SMTP server behind several connections. One of them is kept for what somebody waits for, so that a sign-in link
 * finds it free whatever else is being sent.
 */
export function openMailServer({ url, from, connections }: MailServerSettings): MailServer {
  const pools = [
    { connections: Math.max(1, connections - 1), leastUrgent: 2 as const },
    { connections: 1, leastUrgent: 1 as const },
  ].map((lane) => ({ ...lane, transport: openPool(url, from, lane.connections) }))
  return {
    lanes: pools.map(({ transport, ...lane }) => ({
      ...lane,
      send: async (mail) => {
        await transport.sendMail(messageOf(mail))
      },
    })),
    close: () => pools.forEach(({ transport }) => transport.close()),
  }
}

const openPool = (url: string, from: string, maxConnections: number) =>
  createTransport(
    {
      url,
      pool: true,
      maxConnections,
      // Another try is ours to decide: after a connection that broke, nobody knows whether the message was taken.
      maxRequeues: 0,
      // Shorter than any router that forgets a silent connection.
      idleTimeout: 60_000,
      connectionTimeout: 10_000,
      greetingTimeout: 30_000,
      // RFC 5321, 4.5.3.2: a server may look at a message for minutes. To leave earlier is to send it twice.
      socketTimeout: 300_000,
    } as Parameters<typeof createTransport>[0],
    { from },
  )

function messageOf(mail: OutgoingMail) {
  const { messageId, to, subject, text, html, calendar, replyTo } = mail
  return {
    messageId,
    to,
    subject,
    text,
    html,
    headers: headersOf(mail),
    ...(replyTo && { replyTo }),
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.body, filename: 'invitation.ics' },
    }),
  }
}

const headersOf = ({ language, unsubscribeUrl }: OutgoingMail) => ({
  // RFC 3834: no holiday answers to a machine. Some servers listen to the second one only.
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
  'Content-Language': language,
  ...(unsubscribeUrl && {
    'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${unsubscribeUrl}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
})
