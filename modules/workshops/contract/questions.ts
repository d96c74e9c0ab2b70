import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** Nobody is told who asked, nor who votes: each sees their own. */
export const WorkshopQuestion = z.object({
  id: Id,
  words: z.string(),
  votes: z.int(),
  isMine: z.boolean(),
  iVoted: z.boolean(),
  isAnswered: z.boolean(),
  /** Seen by whoever asked it and by whoever holds the workshop. */
  isHidden: z.boolean(),
})
export type WorkshopQuestion = z.infer<typeof WorkshopQuestion>

export const listQuestions = endpoint({
  name: 'list-workshop-questions',
  method: 'GET',
  path: '/api/:organisation/workshops/:id/questions',
  input: z.object({ id: Id }),
  output: z.object({ questions: z.array(WorkshopQuestion), mayAsk: z.boolean(), mayHide: z.boolean() }),
  refusals: {},
  audience: 'of-workshop',
})

export const askQuestion = endpoint({
  name: 'ask-workshop-question',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/questions',
  input: z.object({ id: Id, words: z.string().trim().min(1).max(300) }),
  output: z.object({ questionId: Id }),
  refusals: {
    'workshop-cancelled': 409,
    'workshop-over': 409,
    'not-planned': 409,
    'too-many-questions': 409,
  },
  audience: 'of-workshop',
})

export const voteForQuestion = endpoint({
  name: 'vote-for-workshop-question',
  method: 'PUT',
  path: '/api/:organisation/workshop-questions/:questionId/vote',
  input: z.object({ questionId: Id, votes: z.boolean() }),
  output: z.object({ votes: z.int() }),
  refusals: { 'workshop-over': 409, 'workshop-cancelled': 409, 'not-planned': 409 },
  audience: 'of-workshop-question',
})

/** A question that names somebody is hidden; one that was answered goes down the list. */
export const markQuestion = endpoint({
  name: 'mark-workshop-question',
  method: 'PUT',
  path: '/api/:organisation/workshop-questions/:questionId',
  input: z.object({ questionId: Id, hidden: z.boolean(), answered: z.boolean() }),
  output: z.object({}),
  refusals: {},
  audience: 'holder-of-workshop-question',
})
