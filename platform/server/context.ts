import type { z } from 'zod'
import type { EndpointDefinition, Language } from '../contract.ts'
import type { HeldLink } from './act-links.ts'
import type { Db } from './database/index.ts'
import type { Fact, PayloadOf } from './facts.ts'
import type { Job, LaterOptions } from './jobs/job.ts'
import type { Mail } from './mail/mail.ts'
import type { Refusal } from './refusal.ts'

/** The tenant of a request, known from its address before any look-up of anything else. */
export type Organisation = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly invented: boolean
}

/** Somebody in this organisation. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly isAdmin: boolean
}

/** A proved e-mail address, with the session it speaks through; null where it speaks by a link for one act. */
export type Account = { readonly id: string; readonly sessionId: string | null; readonly language: Language }

/** What each action may use, whoever calls it: there is no other clock, connection or current user. */
export type CommonContext<Code extends string = string> = {
  /** RFC 3339 instant, in UTC: the one "now" of this action. */
  readonly now: string
  readonly requestId: string
  readonly language: Language
  /** Where this site stands: 'http://localhost:3000', without a slash at the end. */
  readonly publicUrl: string
  /** False while mail is kept in the outbox page. */
  readonly hasMailServer: boolean
  /** The revision that the caller last read (If-Match); present for endpoints that edit. */
  readonly expectedRevision: number | undefined
  /** Makes the error to throw: `throw context.refuse('already-published')`. */
  refuse(code: Code, details?: Record<string, unknown>): Refusal
}

/** Inside one transaction of one organisation, for one of its people. */
export type Context<Code extends string = string> = CommonContext<Code> & {
  readonly db: Db
  readonly organisation: Organisation
  readonly person: Person
  readonly account: Account
  /** The link that the caller came by, where it is no session. */
  readonly link: HeldLink | null
  announce<F extends Fact>(fact: F, payload: PayloadOf<F>): Promise<void>
  mail(...mails: readonly Mail[]): Promise<void>
  /** Takes away, by the keys of their effects, mails that are no longer true and have not left; gives the keys of those. */
  takeBackMail(effectKeys: readonly string[]): Promise<string[]>
  /** Writes the job in this transaction, due at once unless `at` says when. The same `key` moves what it wrote before. */
  later<P extends z.ZodObject>(
    job: Job<P, 'organisation'>,
    payload: z.input<P>,
    options?: LaterOptions,
  ): Promise<void>
  /** What waits under this key is not done any more; nothing where nothing waits. */
  forget(key: string): Promise<void>
  /** After the commit, tells the open pages of these people which answers they should read again; nothing of what they say. */
  tellPages(personIds: readonly string[], reads: readonly EndpointDefinition[]): void
  /** Throws a file of this organisation away, at once, whatever becomes of the transaction: one that nothing names. */
  discardFile(id: string): Promise<void>
}

/** Inside one transaction before an organisation or a person is known: first start, sign-in, own sessions. */
export type OpenContext<Code extends string = string> = CommonContext<Code> & {
  readonly db: Db
  readonly account: Account | null
  /** Short label of the caller's device, from its user agent; and where it calls from, for limits only. */
  readonly caller: Caller
  mail(...mails: readonly Mail[]): Promise<void>
  /** As in an organisation, for work of the whole instance. */
  later<P extends z.ZodObject>(
    job: Job<P, 'open'>,
    payload: z.input<P>,
    options?: LaterOptions,
  ): Promise<void>
  forget(key: string): Promise<void>
  /** Sets or clears the session cookie of the answer. */
  setSession(token: string | null): void
}
export type Caller = { readonly device: string; readonly address: string }

/** What a listener or a job works with: an organisation, nobody in particular. */
export type WorkContext = Pick<
  Context,
  | 'db'
  | 'organisation'
  | 'now'
  | 'announce'
  | 'mail'
  | 'takeBackMail'
  | 'later'
  | 'forget'
  | 'publicUrl'
  | 'tellPages'
  | 'discardFile'
>

/** Inside one transaction of one organisation, for somebody who need not be known to it: what a public page asks. */
export type PublicContext<Code extends string = string> = CommonContext<Code> &
  WorkContext & {
    /** Where the caller asks from, for limits only. */
    readonly caller: Caller
  }

/** What a job of the whole instance works with. Its role sees every organisation where a policy lets it. */
export type OpenWorkContext = Pick<OpenContext, 'db' | 'now' | 'mail' | 'later' | 'forget' | 'publicUrl'>
