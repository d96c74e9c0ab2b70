import { firstName } from '../../first-name.ts'
import type { Language } from '../../contract.ts'
import { translator } from '../messages.ts'
import { collectLinks, type LinkFor, type LinkSite } from './link-for.ts'
import { mailBody } from './mail-body.ts'
import type { Mail, MailKind } from './mail.ts'
import type { CalendarPart } from './outgoing-mail.ts'

/** Who will read it. Everything that a mail says is asked of its reader, and never written once for two. */
export type Reader = {
  readonly email: string
  /** Null where nobody told it to us: the greeting then does without. */
  readonly name: string | null
  readonly language: Language
}

/** A paragraph, or a list. */
export type MailContent = string | { readonly items: readonly string[]; readonly isOrdered: boolean }

/** The words of one mail, in its reader's language, of what this reader may read. */
export type MailWords = {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Set apart and numbered, such as the reasons of a pair. */
  readonly points?: readonly string[]
  /** Several matters of one mail, each under its title; a list stands as a list. */
  readonly sections?: readonly {
    readonly title: string
    readonly content: readonly MailContent[]
  }[]
  /** The one thing to do. */
  readonly action: { readonly label: string; readonly url: string }
  /** Said under the button: how long it works, what it does. */
  readonly note?: string
  /** Quieter things to do instead: another answer, a question. */
  readonly others?: readonly { readonly label: string; readonly url: string }[]
  /** Why this reader receives it. */
  readonly why: string
}

export type Letter = {
  readonly kind: MailKind
  /** Names the effect, not the attempt: 'proposal/<relationship>/<person>'. The same key is never sent twice. */
  readonly effectKey: string
  /** `linkFor` makes an address that does one act of this reader, for a mail that asks something. */
  readonly words: (reader: Reader, linkFor: LinkFor) => MailWords
  /** Where the site stands and whose mail it is; owed by a mail that carries a link for one act. */
  readonly site?: LinkSite
  readonly holdsSecret?: true
  readonly worthUntil?: string
  /** Where one click stops mail of this kind (RFC 8058); owed by a kind that can be stopped, and by no other. */
  readonly unsubscribeUrl?: string
  /** The page that its reader is shown for that, where it is another address. */
  readonly stopPageUrl?: string
  /** The address that an answer to this mail reaches. */
  readonly replyTo?: string
  /** For calendars, beside the text; its METHOD line is the method it is sent with. */
  readonly calendar?: CalendarPart
}

/**
 * Words one mail for its reader: a text part, an HTML part that says the same, one action, why it comes and how to
 * stop it. Throws where a kind that can be stopped has no address for it, or the reverse.
 */
export function writeMail(reader: Reader, letter: Letter): Mail {
  const { kind, effectKey, unsubscribeUrl = null, stopPageUrl = unsubscribeUrl, calendar = null } = letter
  if ((kind.canBeStopped ?? false) !== (unsubscribeUrl !== null)) {
    throw new Error(`Mail "${kind.name}": an unsubscribe address goes with a kind that can be stopped.`)
  }
  if (calendar && !calendar.body.includes(`METHOD:${calendar.method}\r\n`)) {
    throw new Error(`Mail "${kind.name}": the calendar part does not say METHOD:${calendar.method}.`)
  }
  const { email, name, language } = reader
  const { links, linkFor } = collectLinks(email, letter.site)
  const { subject, ...words } = letter.words(reader, linkFor)
  const t = translator(language, 'platform')
  const called = firstName(name ?? '')
  return {
    kind,
    to: email,
    language,
    // One line, whatever a name brings along: the subject is a header. French keeps its spaces that do not break.
    subject: subject.replace(/[^\S\u00a0\u202f]+/g, ' ').trim(),
    ...mailBody({
      ...words,
      language,
      subject,
      greeting: called ? t('mail.greetingByName', { name: called }) : t('mail.greeting'),
      stop: stopPageUrl ? { label: t('mail.stop'), url: stopPageUrl } : null,
    }),
    effectKey,
    holdsSecret: letter.holdsSecret ?? links.length > 0,
    links,
    worthUntil: letter.worthUntil ?? null,
    unsubscribeUrl,
    replyTo: letter.replyTo ?? null,
    calendar,
  }
}

/** Somebody known to an organisation, as a reader; undefined for who has no address. */
export function readerOf(
  person: { readonly email: string | null; readonly name: string; readonly language: Language | null },
  organisation: { readonly language: Language },
): Reader | undefined {
  const { email, name, language } = person
  return email === null ? undefined : { email, name, language: language ?? organisation.language }
}
