import type { Language } from '../../contract.ts'
import type { LinkToKeep } from '../act-links.ts'
import type { CalendarPart } from './outgoing-mail.ts'

/** One kind of mail, declared once in its module. */
export type MailKind = {
  /** kebab-case, unique: 'sign-in', 'proposal'. */
  readonly name: string
  /**
   * 'at-once' where somebody waits before a screen, 'soon' for what one person's act caused, 'in-turn' for what goes
   * to many at once. The more urgent passes all others.
   */
  readonly urgency: 'at-once' | 'soon' | 'in-turn'
  /** True for what a reader may stop (a digest, a reminder): it then carries a one-click unsubscribe. */
  readonly canBeStopped?: true
}

/** One message to one address, already worded. `writeMail` makes it. */
export type Mail = {
  readonly kind: MailKind
  readonly to: string
  readonly language: Language
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Names the effect, not the attempt: 'proposal/<relationship>/<person>'. The same key is never sent twice. */
  readonly effectKey: string
  /** True where the body opens a door (a sign-in link). */
  readonly holdsSecret: boolean
  /** The links for one act that its body carries. */
  readonly links: readonly LinkToKeep[]
  /** An instant after which it is never sent, such as the end of the link it carries; null where it stays true. */
  readonly worthUntil: string | null
  readonly unsubscribeUrl: string | null
  /** Whom an answer reaches; null where nobody waits for one. */
  readonly replyTo: string | null
  readonly calendar: CalendarPart | null
}
