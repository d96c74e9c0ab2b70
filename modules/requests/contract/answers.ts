import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Wording } from '../../../platform/contract.ts'
import { AgreementTerms } from '../../programmes/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { WordedReason } from '../../relationships/contract.ts'
import { ClosedWhy, DeclineReason, SilenceReason } from './reasons.ts'
import { longestNeed, OwnSearch, RequestStatus } from './searches.ts'

export const longestReasonLine = 300

/** A request, as whoever is asked reads it. How to reach the other comes with a yes. */
export const ReceivedRequest = z.object({
  id: Id,
  /** Of whoever is asked. */
  enrolmentId: Id,
  editionId: Id,
  editionName: Wording,
  asker: z.object({ name: z.string(), jobTitle: z.string().nullable(), city: z.string().nullable() }),
  need: z.string(),
  tried: z.string(),
  theme: z.object({ key: Key, words: Wording }).nullable(),
  neededBy: Day.nullable(),
  message: z.string(),
  lunch: z.boolean(),
  reasons: z.array(WordedReason),
  status: RequestStatus,
  closedWhy: ClosedWhy.nullable(),
  sentAt: Instant,
  answerBy: Instant,
  question: z.string().nullable(),
  reply: z.string().nullable(),
  silence: SilenceReason.nullable(),
  /** What a yes proposes to both: how long, how often. */
  agreement: AgreementTerms,
  relationshipId: Id.nullable(),
})
export type ReceivedRequest = z.infer<typeof ReceivedRequest>

export const listReceivedRequests = endpoint({
  name: 'list-received-requests',
  method: 'GET',
  path: '/api/:organisation/received-requests',
  input: z.object({}),
  output: z.object({ requests: z.array(ReceivedRequest) }),
  refusals: {},
  audience: 'member',
})

export const acceptRequest = endpoint({
  name: 'accept-request',
  method: 'POST',
  path: '/api/:organisation/requests/:id/acceptance',
  input: z.object({
    id: Id,
    /** As the edition has it, where left out. */
    weeks: z.int().min(1).max(104).optional(),
    everyDays: z.int().min(1).max(90).optional(),
  }),
  output: ReceivedRequest,
  refusals: {
    'already-answered': 409,
    'moved-on': 409,
    'taken-back': 409,
    'no-place-left': 409,
    'asker-has-somebody': 409,
    'together-already': 409,
  },
  audience: 'addressee-of-request',
  byLink: true,
})

export const declineRequest = endpoint({
  name: 'decline-request',
  method: 'POST',
  path: '/api/:organisation/requests/:id/refusal',
  input: z.object({
    id: Id,
    reason: DeclineReason,
    line: z.union([z.literal(''), oneLine(longestReasonLine)]),
    /** Somebody of the edition who might. */
    recommends: Id.nullable().default(null),
  }),
  output: ReceivedRequest,
  refusals: { 'already-answered': 409, 'moved-on': 409, 'taken-back': 409, 'not-a-mentor-here': 422 },
  audience: 'addressee-of-request',
  byLink: true,
})

/** "Tell me more": once. */
export const questionRequest = endpoint({
  name: 'question-request',
  method: 'POST',
  path: '/api/:organisation/requests/:id/question',
  input: z.object({ id: Id, question: z.string().trim().min(1).max(longestNeed) }),
  output: ReceivedRequest,
  refusals: { 'already-answered': 409, 'moved-on': 409, 'taken-back': 409, 'already-questioned': 409 },
  audience: 'addressee-of-request',
})

export const replyToQuestion = endpoint({
  name: 'reply-to-question',
  method: 'POST',
  path: '/api/:organisation/requests/:id/reply',
  input: z.object({ id: Id, reply: z.string().trim().min(1).max(longestNeed) }),
  output: OwnSearch,
  refusals: { 'already-answered': 409, 'moved-on': 409, 'taken-back': 409, 'nothing-asked': 409 },
  audience: 'asker-of-request',
})

/** Why it was left without an answer: for the team's figures, without a word to whoever asked. */
export const explainSilence = endpoint({
  name: 'explain-silence',
  method: 'POST',
  path: '/api/:organisation/requests/:id/silence',
  input: z.object({ id: Id, silence: SilenceReason }),
  output: ReceivedRequest,
  refusals: { 'not-expired': 409 },
  audience: 'addressee-of-request',
  byLink: { changesForHours: 72 },
})

export const showRequest = endpoint({
  name: 'show-request',
  method: 'GET',
  path: '/api/:organisation/requests/:id',
  input: z.object({ id: Id }),
  output: ReceivedRequest,
  refusals: {},
  audience: 'addressee-of-request',
  forLinksOf: [acceptRequest.name, declineRequest.name, explainSilence.name],
})
