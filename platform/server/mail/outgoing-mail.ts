/** What is handed to a mail server. */
export type OutgoingMail = {
  readonly messageId: string
  readonly to: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one click ends mail of this kind (RFC 8058); null where nobody may refuse it. */
  readonly unsubscribeUrl: string | null
  /** Whom an answer reaches, where it is not the sender's own address. */
  readonly replyTo: string | null
  readonly calendar: CalendarPart | null
}

/** An iTIP message (RFC 5546), for calendars to read beside the text. */
export type CalendarPart = {
  readonly method: 'REQUEST' | 'CANCEL' | 'REPLY' | 'PUBLISH'
  /** A whole VCALENDAR, with the same METHOD. */
  readonly body: string
}

/** Hands one message to the mail server; throws when it was not accepted. */
export type SendMail = (mail: OutgoingMail) => Promise<void>
