import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { name, noLink, ofLink, token } from './link.ts'
import { told } from './told.ts'

/** Null where nothing was said, or is no more. */
export const Sum = z.object({ cents: z.int(), currency: z.string() }).nullable()
export type Sum = z.infer<typeof Sum>

const ofDeliverable = { id: Id, title: z.string() }
const lines = z.array(z.string())

/** One thing that moves of that to which a client agreed, as it is and as it would be. */
export const BriefChange = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['budget', 'juniors']), before: Sum, after: Sum }),
  z.object({ what: z.enum(['startsOn', 'endsOn']), before: Day.nullable(), after: Day.nullable() }),
  z.object({
    what: z.enum(['context', 'audience', 'constraints', 'leftOut']),
    before: z.string(),
    after: z.string(),
  }),
  z.object({ what: z.literal('removed'), ...ofDeliverable, milestoneId: Id.nullable() }),
  z.object({ what: z.literal('renamed'), ...ofDeliverable, before: z.string(), after: z.string() }),
  z.object({ what: z.literal('dueOn'), ...ofDeliverable, before: Day.nullable(), after: Day.nullable() }),
  z.object({ what: z.literal('checks'), ...ofDeliverable, before: lines, after: lines }),
])
export type BriefChange = z.infer<typeof BriefChange>
export type SumChange = Extract<BriefChange, { readonly what: 'budget' | 'juniors' }>

/**
 * `waits`: the client's turn. Withdrawn by the team, lapsed, overtaken by a yes to something else, or dropped when the project closed, nothing
 * of it has moved.
 */
export const AmendmentState = z.enum([
  'waits',
  'agreed',
  'refused',
  'withdrawn',
  'lapsed',
  'overtaken',
  'dropped',
])
export type AmendmentState = z.infer<typeof AmendmentState>

/** A brief as it would be, that waits for the client's word; what was agreed stands until then. */
export const Amendment = z.object({
  id: Id,
  state: AmendmentState,
  changes: z.array(BriefChange),
  by: z.string(),
  proposedAt: Instant,
  word: z.string(),
  lapsesAt: Instant,
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  /** What is wrong with it, in the client's words. */
  answerWord: z.string(),
})
export type Amendment = z.infer<typeof Amendment>

/** Yes to all of what was read, which `reading` says, or what is wrong. */
export const answerAmendment = endpoint({
  ...ofLink,
  name: 'answer-amendment',
  path: '/api/:organisation/client-amendment-answers',
  input: z.object({
    token,
    by: name,
    amendmentId: Id,
    reading: z.string().max(200),
    answer: z.enum(['agreed', 'refused']),
    word: z.string().trim().max(2000),
  }),
  output: z.object({}),
  refusals: {
    ...noLink,
    'already-answered': 409,
    'proposal-changed': 409,
    'no-longer-possible': 409,
    'nothing-wrong-said': 422,
  },
})

/** What was agreed before stands again, and the change waits as it did, where none other does. Of two that moved the same, the last is taken back first. */
export const takeBackAmendmentAnswer = endpoint({
  ...ofLink,
  name: 'take-back-amendment-answer',
  path: '/api/:organisation/client-amendment-answers-taken-back',
  input: z.object({ token, amendmentId: Id }),
  /** False where another waits already: one at a time. */
  output: z.object({ waits: z.boolean() }),
  refusals: { ...noLink, 'too-late': 409, 'take-back-first': 409 },
})

/** By whoever steers: it waits for nobody any more. */
export const withdrawAmendment = endpoint({
  name: 'withdraw-amendment',
  method: 'DELETE',
  path: '/api/:organisation/client-projects/:id/amendment',
  input: z.object({ id: Id }),
  output: z.object(told),
  refusals: { 'already-answered': 409 },
  audience: 'steers-client-project',
})
