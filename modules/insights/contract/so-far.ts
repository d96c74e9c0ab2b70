import { z } from 'zod'
import { Day, endpoint, Id, Wording } from '../../../platform/contract.ts'

/** What one pair's square looks like: each pair has exactly one. */
export const squareStates = [
  'dated',
  'seeking',
  'unconfirmed',
  'silent',
  'paused',
  'proposed',
  'ended',
] as const
export type SquareState = (typeof squareStates)[number]

/** On day `day` from the publication, one pair more and no fewer: `pairs` of them had met by then. */
const Climb = z.array(z.object({ day: z.int().min(0), pairs: z.int().min(1) }))

/** Out of the pairs that both said yes to, ended ones too; meetings that both or one say were held. */
export const MetSoFar = z.object({
  publishedOn: Day,
  pairs: z.int(),
  /** Up to today. */
  once: Climb,
  thrice: Climb,
})
export type MetSoFar = z.infer<typeof MetSoFar>

export const showSoFar = endpoint({
  name: 'show-so-far',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/so-far',
  input: z.object({ editionId: Id }),
  output: z.object({
    today: Day,
    endsOn: Day.nullable(),
    /** Null as long as no pair has begun. */
    now: MetSoFar.nullable(),
    /** The edition that this one was made from, where pairs began. */
    before: MetSoFar.extend({ name: Wording }).nullable(),
    /** By day 30 from the publication, with its 95 % interval by Wilson; null before that day. */
    byDay30: z
      .object({ pairs: z.int(), met: z.int(), low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
      .nullable(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})
