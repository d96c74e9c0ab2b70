import { z } from 'zod'
import { Day, endpoint, Id } from '../../../platform/contract.ts'
import { Came } from './introductions.ts'

/** What the team reads of an edition: good news told to it, by name, and introductions as counts without a word. */
export const EditionOutcomes = z.object({
  news: z.array(z.object({ id: Id, on: Day, words: z.string(), name: z.string() })),
  /** Lines that nobody but their author reads are counted here too: that something came is no secret, what it is, is. */
  pairsWithOutcome: z.int(),
  pairs: z.int(),
  introductions: z.object({
    made: z.int(),
    asked: z.int(),
    came: z.record(Came, z.int()),
  }),
})
export type EditionOutcomes = z.infer<typeof EditionOutcomes>

export const showEditionOutcomes = endpoint({
  name: 'show-edition-outcomes',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/outcomes',
  input: z.object({ editionId: Id }),
  output: EditionOutcomes,
  refusals: {},
  audience: 'lead-of-edition',
})

/** Words that may be quoted now: a name stands only where it was allowed. */
export const listQuotedOutcomes = endpoint({
  name: 'list-quoted-outcomes',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/outcomes/quoted',
  input: z.object({ editionId: Id }),
  output: z.object({ quotes: z.array(z.object({ words: z.string(), name: z.string().nullable() })) }),
  refusals: {},
  audience: 'lead-of-edition',
})
