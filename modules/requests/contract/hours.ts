import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { WordedReason } from '../../relationships/contract.ts'
import { ListedMentor } from './people.ts'
import { Useful } from './reasons.ts'
import { OwnSearch, refusalsOfAsking } from './searches.ts'

export const longestQuestionAsked = 300
export const longestOutcome = 600

/** Somebody who suits a question, with hours of the days to come that are free for both. */
export const PersonWithHours = ListedMentor.extend({
  reasons: z.array(WordedReason),
  slots: z.array(Instant),
})
export type PersonWithHours = z.infer<typeof PersonWithHours>

/** Three people with a free hour within the week, for a question and its theme. */
export const listHours = endpoint({
  name: 'list-hours',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/hours',
  input: z.object({
    editionId: Id,
    need: z.string().max(longestQuestionAsked).default(''),
    theme: Key.optional(),
  }),
  output: z.object({
    people: z.array(PersonWithHours),
    minutes: z.int(),
    mayOpen: z.int(),
    mostOpen: z.int(),
    themes: z.array(z.object({ key: Key, words: Wording })),
  }),
  refusals: { 'not-asked-here': 409 },
  audience: 'mentee-of-edition',
})

/** One step: the hour is taken for both, and the question is known. */
export const takeHour = endpoint({
  name: 'take-hour',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/hours',
  input: z.object({
    editionId: Id,
    mentorEnrolmentId: Id,
    startsAt: Instant,
    need: z.string().trim().min(10).max(longestQuestionAsked),
    theme: Key.nullable(),
    means: z.enum(['video', 'phone', 'place']),
  }),
  output: OwnSearch,
  refusals: {
    ...refusalsOfAsking,
    'enough-open': 409,
    'unknown-theme': 422,
    'slot-taken': 409,
    'asker-has-somebody': 409,
  },
  audience: 'mentee-of-edition',
})

/** "Was it useful?", at once; changed for three days. */
export const sayUseful = endpoint({
  name: 'say-useful',
  method: 'POST',
  path: '/api/:organisation/searches/:id/usefulness',
  input: z.object({ id: Id, useful: Useful }),
  output: OwnSearch,
  refusals: { 'not-booked': 409, 'not-yet': 409 },
  audience: 'self-of-search',
  byLink: { changesForHours: 72 },
})

/** "What did you do with it?", two weeks later. */
export const sayOutcome = endpoint({
  name: 'say-outcome',
  method: 'POST',
  path: '/api/:organisation/searches/:id/outcome',
  input: z.object({ id: Id, outcome: z.string().trim().min(1).max(longestOutcome) }),
  output: OwnSearch,
  refusals: { 'not-booked': 409, 'not-yet': 409 },
  audience: 'self-of-search',
})
