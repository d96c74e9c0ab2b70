import { z } from 'zod'
import { endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'

export const Came = z.enum(['met', 'in-touch', 'not-yet', 'nothing'])
export type Came = z.infer<typeof Came>

export const Introduction = z.object({
  id: Id,
  /** Made by me for the other; else by the other for me. */
  isByMe: z.boolean(),
  toWhom: z.string(),
  why: z.string(),
  madeAt: Instant,
  came: Came.nullable(),
  words: z.string(),
})
export type Introduction = z.infer<typeof Introduction>

const refusals = { 'not-begun': 409, erased: 409 } as const
const Kept = z.object({})

/** "Let me introduce you to…": the other is told by mail, and asked once, three weeks later, what came of it. */
export const introduce = endpoint({
  name: 'introduce',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/introductions',
  input: z.object({ id: Id, toWhom: oneLine(120), why: z.string().trim().max(500) }),
  output: Kept,
  refusals: { ...refusals, 'pair-over': 409, 'enough-introductions': 409 },
  audience: 'party-of-relationship',
})

/** By whoever made it, as long as nothing was said of it. */
export const takeBackIntroduction = endpoint({
  name: 'take-back-introduction',
  method: 'DELETE',
  path: '/api/:organisation/introductions/:id',
  input: z.object({ id: Id }),
  output: Kept,
  refusals: { 'already-said': 409 },
  audience: 'author-of-introduction',
})

/** By whom it was made for, on any day, and from the mail that asks. */
export const sayWhatCame = endpoint({
  name: 'say-what-came',
  method: 'POST',
  path: '/api/:organisation/introductions/:id/outcome',
  // `words` is null in an answer by mail: what was written stays.
  input: z.object({ id: Id, came: Came, words: z.string().trim().max(500).nullable() }),
  output: Kept,
  refusals: { erased: 409 },
  audience: 'self-of-introduction',
  byLink: { changesForHours: 72 },
})

/** For the page that the mail's links open. */
export const showIntroductionAsked = endpoint({
  name: 'show-introduction-asked',
  method: 'GET',
  path: '/api/:organisation/introductions/:id/question',
  input: z.object({ id: Id }),
  output: z.object({ toWhom: z.string(), byName: z.string() }),
  refusals: { erased: 409 },
  audience: 'self-of-introduction',
  forLinksOf: [sayWhatCame.name],
})
