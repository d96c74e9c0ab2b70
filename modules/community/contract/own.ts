import { z } from 'zod'
import { endpoint, Id, Wording } from '../../../platform/contract.ts'

/** Why a thread waits for me. */
export const WaitsAs = z.enum(['answered', 'mentioned', 'unanswered'])
export type WaitsAs = z.infer<typeof WaitsAs>

/** Where I may ask, and what waits for me there. */
export const listOwnCommunity = endpoint({
  name: 'list-own-community',
  method: 'GET',
  path: '/api/:organisation/community',
  input: z.object({}),
  output: z.object({
    editions: z.array(z.object({ id: Id, name: Wording })),
    waits: z.array(z.object({ threadId: Id, editionId: Id, title: z.string(), as: WaitsAs })),
  }),
  refusals: {},
  audience: 'member',
})

export const Cadence = z.enum(['daily', 'weekly', 'never'])
export type Cadence = z.infer<typeof Cadence>

export const showCommunityMails = endpoint({
  name: 'show-community-mails',
  method: 'GET',
  path: '/api/:organisation/own-community-mails',
  input: z.object({}),
  /** Null for somebody who is in no edition that has a community. */
  output: z.object({ cadence: Cadence.nullable() }),
  refusals: {},
  audience: 'member',
})

export const chooseCadence = endpoint({
  name: 'choose-community-cadence',
  method: 'PUT',
  path: '/api/:organisation/own-community-mails',
  input: z.object({ cadence: Cadence }),
  output: z.object({}),
  refusals: {},
  audience: 'member',
})

/** By the secret of a digest, in one click of the mail program or of its page. */
export const stopCommunityMails = endpoint({
  name: 'stop-community-mails',
  method: 'POST',
  path: '/api/:organisation/community-mails/:token/stop',
  input: z.object({ token: z.string().max(100) }),
  output: z.object({}),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
})
