import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

export const GoalState = z.enum(['open', 'reached', 'partly', 'set-aside'])
export type GoalState = z.infer<typeof GoalState>

export const Goal = z.object({
  id: Id,
  /** Mine to word and to judge; the other may propose. */
  isMine: z.boolean(),
  sentence: z.string(),
  howKnown: z.string(),
  progress: z.string(),
  /** Every word of progress with its instant, the latest first: `progress` among them. */
  said: z.array(z.object({ at: Instant, words: z.string() })),
  state: GoalState,
  proposedState: GoalState.exclude(['open']).nullable(),
  judgedAt: Instant.nullable(),
})
export type Goal = z.infer<typeof Goal>

export const Goals = z.object({ goals: z.array(Goal), mayWrite: z.boolean() })
export type Goals = z.infer<typeof Goals>

const words = { sentence: z.string().trim().min(1).max(300), howKnown: z.string().trim().max(300) }

export const listGoals = endpoint({
  name: 'list-goals',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/goals',
  input: z.object({ id: Id }),
  output: Goals,
  refusals: {},
  audience: 'party-of-relationship',
})

/** In the mentee's own words, five at most that are not set aside. */
export const writeGoal = endpoint({
  name: 'write-goal',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/goals',
  input: z.object({ id: Id, ...words }),
  output: Goals,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'mentees-own': 409, 'enough-goals': 409 },
  audience: 'party-of-relationship',
})

/** Words it anew, says where one is, or judges it; by whose goal it is. */
export const editGoal = endpoint({
  name: 'edit-goal',
  method: 'PUT',
  path: '/api/:organisation/goals/:id',
  input: z.object({ id: Id, ...words, progress: z.string().trim().max(500), state: GoalState }),
  output: Goals,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'mentees-own': 409, 'enough-goals': 409 },
  audience: 'party-of-goal',
})

/** What the other would say of it: whose goal it is decides. */
export const proposeJudgement = endpoint({
  name: 'propose-judgement',
  method: 'POST',
  path: '/api/:organisation/goals/:id/proposal',
  input: z.object({ id: Id, state: GoalState.exclude(['open']) }),
  output: Goals,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'yours-to-judge': 409 },
  audience: 'party-of-goal',
})
