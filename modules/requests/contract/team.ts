import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { MentorShown } from './people.ts'
import { ClosedWhy, DeclineReason, SilenceReason, Useful } from './reasons.ts'
import { RequestStatus, SearchStatus } from './searches.ts'

/** A search, as the team reads it: where it stands and why, never what one wrote to the other. */
export const EditionSearch = z.object({
  id: Id,
  asker: z.string(),
  need: z.string(),
  theme: z.object({ key: Key, words: Wording }).nullable(),
  status: SearchStatus,
  openedAt: Instant,
  endedAt: Instant.nullable(),
  relationshipId: Id.nullable(),
  bookedAt: Instant.nullable(),
  useful: Useful.nullable(),
  outcome: z.string().nullable(),
  requests: z.array(
    z.object({
      mentor: z.string(),
      rank: z.int(),
      status: RequestStatus,
      sentAt: Instant.nullable(),
      answerBy: Instant.nullable(),
      closedAt: Instant.nullable(),
      closedWhy: ClosedWhy.nullable(),
      reason: DeclineReason.nullable(),
      reasonLine: z.string().nullable(),
      silence: SilenceReason.nullable(),
    }),
  ),
})
export type EditionSearch = z.infer<typeof EditionSearch>

export const listEditionSearches = endpoint({
  name: 'list-edition-searches',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/searches',
  input: z.object({ editionId: Id }),
  output: z.object({
    searches: z.array(EditionSearch),
    /** Of requests: how many were answered of those whose time came, and within how many hours half of them were. */
    answered: z.int(),
    due: z.int(),
    medianHours: z.int().nullable(),
    /** Mentors with a place, for those to be paired by hand. */
    free: z.array(MentorShown),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** The team pairs by hand: a proposal to both, as any. */
export const pairByHand = endpoint({
  name: 'pair-by-hand',
  method: 'POST',
  path: '/api/:organisation/searches/:id/pairing',
  input: z.object({ id: Id, mentorEnrolmentId: Id }),
  output: z.object({}),
  refusals: {
    'not-by-hand': 409,
    'not-a-mentor-here': 422,
    'asks-themself': 422,
    'mentor-full': 409,
    'asker-has-somebody': 409,
    'together-already': 409,
  },
  audience: 'lead-of-search',
})

/** Nobody was found: what the team offers instead is said with it. */
export const closeSearch = endpoint({
  name: 'close-search',
  method: 'POST',
  path: '/api/:organisation/searches/:id/ending',
  input: z.object({ id: Id, offer: z.string().trim().max(1000) }),
  output: z.object({}),
  refusals: { 'not-by-hand': 409 },
  audience: 'lead-of-search',
})
