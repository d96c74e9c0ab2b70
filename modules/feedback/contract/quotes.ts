import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

export const OwnQuote = z.object({
  id: Id,
  words: z.string(),
  consent: z.enum(['anonymous', 'named']),
  givenAt: Instant,
})
export type OwnQuote = z.infer<typeof OwnQuote>

/** What I let the programme quote of this pair. */
export const listOwnQuotes = endpoint({
  name: 'list-own-quotes',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/quotes',
  input: z.object({ id: Id }),
  output: z.object({ quotes: z.array(OwnQuote) }),
  refusals: {},
  audience: 'party-of-relationship',
})

/** Taken back at any time: the team reads it no longer. */
export const withdrawQuote = endpoint({
  name: 'withdraw-quote',
  method: 'DELETE',
  path: '/api/:organisation/quotes/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-quote',
})

/** What may be quoted of an edition: a name stands only where it was allowed. */
export const listQuotes = endpoint({
  name: 'list-quotes',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/quotes',
  input: z.object({ editionId: Id }),
  output: z.object({ quotes: z.array(z.object({ words: z.string(), name: z.string().nullable() })) }),
  refusals: {},
  audience: 'lead-of-edition',
})
