import { z } from 'zod'
import { endpoint, Id, oneLine } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { SharedLinks } from './post.ts'
import { ThreadKind } from './reading.ts'

/** Of one person in a day: a space that one fills is nobody's any more. */
export const mostPostsADay = 60
export const mostMentions = 5

const Mentions = z.array(Id).max(mostMentions)
const refusals = { 'too-many-posts': 429, 'mentions-stranger': 422 } as const

export const askCommunity = endpoint({
  name: 'ask-community',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/community',
  input: z.object({
    editionId: Id,
    kind: ThreadKind,
    title: oneLine(160),
    body: z.string().trim().max(4000),
    theme: Key.nullable(),
    links: SharedLinks,
    mentions: Mentions,
  }),
  output: z.object({ id: Id }),
  refusals: { ...refusals, 'unknown-theme': 422, 'no-link': 422 },
  audience: 'in-community',
})

export const answerThread = endpoint({
  name: 'answer-community-thread',
  method: 'POST',
  path: '/api/:organisation/community-threads/:id/answers',
  input: z.object({
    id: Id,
    body: z.string().trim().min(1).max(4000),
    links: SharedLinks,
    mentions: Mentions,
  }),
  output: z.object({ postId: Id }),
  refusals: { ...refusals, 'thread-closed': 409 },
  audience: 'of-community-thread',
})

/** Whoever asked says which answer helped; another, or none any more. */
export const chooseHelped = endpoint({
  name: 'choose-answer-that-helped',
  method: 'PUT',
  path: '/api/:organisation/community-threads/:id/helped',
  input: z.object({ id: Id, answerId: Id.nullable() }),
  output: z.object({}),
  refusals: { 'no-such-answer': 422, 'no-question': 409 },
  audience: 'asker-of-community-thread',
})

/** "It is my question too" follows it; one may follow without. */
export const followThread = endpoint({
  name: 'follow-community-thread',
  method: 'PUT',
  path: '/api/:organisation/community-threads/:id/follow',
  input: z.object({ id: Id, follows: z.boolean(), isMyQuestionToo: z.boolean() }),
  output: z.object({}),
  refusals: { 'own-question': 409 },
  audience: 'of-community-thread',
})

export const markThreadRead = endpoint({
  name: 'mark-community-thread-read',
  method: 'PUT',
  path: '/api/:organisation/community-threads/:id/reading',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'of-community-thread',
})

/** A question that deserves an hour together goes among the workshops that are asked for. */
export const askWorkshopOfThread = endpoint({
  name: 'ask-workshop-of-thread',
  method: 'POST',
  path: '/api/:organisation/community-threads/:id/workshop',
  input: z.object({ id: Id, title: oneLine(120) }),
  output: z.object({ asks: z.int() }),
  refusals: { 'no-workshops': 409, 'thread-closed': 409 },
  audience: 'of-community-thread',
})
