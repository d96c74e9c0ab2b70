import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'
import { Email } from './email.ts'

export const OutboxMail = z.object({
  id: Id,
  to: Email,
  subject: z.string(),
  /** Null once sent, or where the message opens a door that is not the reader's. */
  text: z.string().nullable(),
  createdAt: Instant,
  state: z.enum(['waiting', 'sent', 'failed', 'kept']),
  lastError: z.string().nullable(),
})
export type OutboxMail = z.infer<typeof OutboxMail>

export const listOutbox = endpoint({
  name: 'list-outbox',
  method: 'GET',
  path: '/api/:organisation/outbox',
  input: z.object({}),
  output: z.object({ hasMailServer: z.boolean(), mails: z.array(OutboxMail) }),
  refusals: {},
  audience: 'admin',
})
