import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'
import { Email } from './email.ts'

/** What became of a mail. 'kept' was written without a mail server, and leaves by hand only. */
export const MailState = z.enum(['waiting', 'trying-again', 'kept', 'refused', 'given-up', 'expired', 'sent'])
export type MailState = z.infer<typeof MailState>

export const OutboxMail = z.object({
  id: Id,
  to: Email,
  subject: z.string(),
  state: MailState,
  createdAt: Instant,
  sentAt: Instant.nullable(),
  /** Null unless it is being tried again. */
  nextTryAt: Instant.nullable(),
  /** Afterwards it is never sent; null where it stays true. */
  worthUntil: Instant.nullable(),
  /** The mail server's last reply as code and status ('550 5.1.1'), or the name of an error. */
  lastError: z.string().nullable(),
  /** The mail server refused this address, and has accepted nothing for it since. */
  addressRefused: z.boolean(),
})
export type OutboxMail = z.infer<typeof OutboxMail>

export const listOutbox = endpoint({
  name: 'list-outbox',
  method: 'GET',
  path: '/api/:organisation/outbox',
  input: z.object({
    search: z.string().max(200).default(''),
    state: MailState.optional(),
    cursor: Id.optional(),
  }),
  output: z.object({
    hasMailServer: z.boolean(),
    mails: z.array(OutboxMail),
    /** Where the next page begins; null on the last one. */
    next: Id.nullable(),
    /** Mails in each state, whatever is searched. */
    counts: z.record(MailState, z.int()),
  }),
  refusals: {},
  audience: 'admin',
})

export const showMail = endpoint({
  name: 'show-mail',
  method: 'GET',
  path: '/api/:organisation/outbox/:id',
  input: z.object({ id: Id }),
  /** Null once sent, or where the message opened a door that is closed. */
  output: z.object({ text: z.string().nullable() }),
  refusals: {},
  audience: 'admin-of-mail',
})

/** Lets mails leave that were kept, refused or given up; those of another state are passed over. */
export const sendMailAgain = endpoint({
  name: 'send-mail-again',
  method: 'POST',
  path: '/api/:organisation/outbox/sendings',
  input: z.object({ ids: z.array(Id).min(1).max(500) }),
  output: z.object({ mails: z.int() }),
  refusals: { 'no-mail-server': 409, 'nothing-to-send': 409 },
  audience: 'admin',
})
