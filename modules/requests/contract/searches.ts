import { z } from 'zod'
import { Day, endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { MentorShown } from './people.ts'
import { ClosedWhy, DeclineReason, Useful } from './reasons.ts'

export * from './reasons.ts'

export const longestNeed = 600
export const longestMessage = 2000
export const mostWishes = 5

/**
 * Open while somebody is asked; agreeing once one said yes and both settle on how; matched, once they have. By hand: nobody is
 * left to ask, and the team looks. Nobody: and nobody has a place.
 */
export const SearchStatus = z.enum(['open', 'agreeing', 'matched', 'by-hand', 'nobody', 'withdrawn'])
export type SearchStatus = z.infer<typeof SearchStatus>

/** Kept until its turn; passed over where its turn came and the person could not be asked. */
export const RequestStatus = z.enum([
  'kept',
  'sent',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'passed-over',
])
export type RequestStatus = z.infer<typeof RequestStatus>

/** Of a request, as whoever asked reads it. */
export const OwnRequest = z.object({
  id: Id,
  rank: z.int(),
  status: RequestStatus,
  mentor: MentorShown,
  message: z.string(),
  lunch: z.boolean(),
  sentAt: Instant.nullable(),
  answerBy: Instant.nullable(),
  closedAt: Instant.nullable(),
  closedWhy: ClosedWhy.nullable(),
  reason: DeclineReason.nullable(),
  reasonLine: z.string().nullable(),
  recommends: MentorShown.nullable(),
  question: z.string().nullable(),
  reply: z.string().nullable(),
})
export type OwnRequest = z.infer<typeof OwnRequest>

export const OwnSearch = z.object({
  id: Id,
  editionId: Id,
  editionName: Wording,
  need: z.string(),
  tried: z.string(),
  theme: z.object({ key: Key, words: Wording }).nullable(),
  neededBy: Day.nullable(),
  status: SearchStatus,
  openedAt: Instant,
  endedAt: Instant.nullable(),
  offer: z.string().nullable(),
  relationshipId: Id.nullable(),
  /** Of an hour booked in one step: when it is, whether it helped, what came of it. */
  bookedAt: Instant.nullable(),
  useful: Useful.nullable(),
  outcome: z.string().nullable(),
  requests: z.array(OwnRequest),
})
export type OwnSearch = z.infer<typeof OwnSearch>

export const NewWish = z.object({
  mentorEnrolmentId: Id,
  message: z.string().trim().min(1).max(longestMessage),
  /** An invitation to lunch, where both live in one town. */
  lunch: z.boolean(),
})
export type NewWish = z.infer<typeof NewWish>

/** Why somebody cannot be asked: details of `asked-recently` say from which day on (`on`), of `mentor-away` until when. */
export const refusalsOfAsking = {
  'not-asked-here': 409,
  'too-many-wishes': 409,
  'already-a-wish': 409,
  'asks-themself': 422,
  'own-line-manager': 422,
  'not-a-mentor-here': 422,
  'mentor-full': 409,
  'mentor-away': 409,
  'asked-recently': 409,
  'together-already': 409,
} as const

/** Asks the first of these now; the others keep their turn, in this order. */
export const openSearch = endpoint({
  name: 'open-search',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/searches',
  input: z.object({
    editionId: Id,
    need: z.string().trim().min(1).max(longestNeed),
    tried: z.string().trim().max(longestNeed),
    theme: Key.nullable(),
    neededBy: Day.nullable(),
    wishes: z.array(NewWish).min(1).max(mostWishes),
  }),
  output: OwnSearch,
  refusals: {
    ...refusalsOfAsking,
    'enough-open': 409,
    'have-somebody': 409,
    'unknown-theme': 422,
    'day-is-past': 422,
  },
  audience: 'mentee-of-edition',
})

/** One more to ask: after the others, or at once where nobody is asked. */
export const addWish = endpoint({
  name: 'add-wish',
  method: 'POST',
  path: '/api/:organisation/searches/:id/wishes',
  input: NewWish.extend({ id: Id }),
  output: OwnSearch,
  refusals: { ...refusalsOfAsking, 'search-over': 409 },
  audience: 'self-of-search',
})

/** Takes back one request: the next has its turn. */
export const withdrawRequest = endpoint({
  name: 'withdraw-request',
  method: 'POST',
  path: '/api/:organisation/requests/:id/withdrawal',
  input: z.object({ id: Id }),
  output: OwnSearch,
  refusals: { 'already-answered': 409, 'moved-on': 409 },
  audience: 'asker-of-request',
})

/** Looks no more: whoever was asked is told kindly. */
export const withdrawSearch = endpoint({
  name: 'withdraw-search',
  method: 'POST',
  path: '/api/:organisation/searches/:id/withdrawal',
  input: z.object({ id: Id }),
  output: OwnSearch,
  refusals: { 'search-over': 409, 'already-answered': 409 },
  audience: 'self-of-search',
})

export const listOwnSearches = endpoint({
  name: 'list-own-searches',
  method: 'GET',
  path: '/api/:organisation/searches',
  input: z.object({}),
  output: z.object({ searches: z.array(OwnSearch) }),
  refusals: {},
  audience: 'member',
})
