import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** Whether I asked for no more mail about messages, since when. */
export const showOwnMessageMails = endpoint({
  name: 'show-own-message-mails',
  method: 'GET',
  path: '/api/:organisation/own-message-mails',
  input: z.object({}),
  output: z.object({ personId: Id, stoppedAt: Instant.nullable() }),
  refusals: {},
  audience: 'member',
})

/** No mail about messages any more, in all my pairs: from the mail itself, without a session. */
export const stopMessageMails = endpoint({
  name: 'stop-message-mails',
  method: 'POST',
  path: '/api/:organisation/message-mails-of/:personId/stop',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-message-mails',
  byLink: true,
})

export const resumeMessageMails = endpoint({
  name: 'resume-message-mails',
  method: 'POST',
  path: '/api/:organisation/message-mails-of/:personId/resumption',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-message-mails',
})
