import { z } from 'zod'
import {
  endpoint,
  Id,
  Instant,
  oneLine,
  Revision,
  withUniqueKeys,
  Wording,
} from '../../../platform/contract.ts'
import { Role } from '../../programmes/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { Threshold } from './decisions.ts'

export const levels = 4

/** What is graded, and what each level looks like in words, from the lowest to the highest. */
export const Criterion = z.object({ key: Key, name: Wording, anchors: z.array(Wording).length(levels) })
export type Criterion = z.infer<typeof Criterion>

export const Reviewer = z.object({
  personId: Id,
  name: z.string(),
  given: z.int(),
  toGrade: z.int(),
  /** Of all that they gave, from 1 to 4; null under three. */
  mean: z.number().nullable(),
})

export const ReviewTerms = z.object({
  editionId: Id,
  criteria: z.array(Criterion),
  isBlind: z.boolean(),
  calibrates: z.boolean(),
  readers: z.int(),
  namesShownAt: Instant.nullable(),
  namesShownBy: z.string().nullable(),
  reviewers: z.array(Reviewer),
  /** Applications that nobody, or fewer than wished, were asked to grade. */
  toShareOut: z.int(),
  revision: Revision,
})
export type ReviewTerms = z.infer<typeof ReviewTerms>

/** Graded where there is a criterion. Nothing saved yet reads as revision 1, without criteria. */
export const showReview = endpoint({
  name: 'show-review',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/review',
  input: z.object({ editionId: Id }),
  output: ReviewTerms,
  refusals: {},
  audience: 'lead-of-edition',
})

export const editReview = endpoint({
  name: 'edit-review',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/review',
  input: z.object({
    editionId: Id,
    criteria: withUniqueKeys(z.array(Criterion).max(12)),
    isBlind: z.boolean(),
    calibrates: z.boolean(),
    readers: z.int().min(1).max(9),
  }),
  output: ReviewTerms,
  refusals: { 'translation-missing': 422, 'criterion-in-use': 409, 'names-shown': 409 },
  audience: 'lead-of-edition',
  bodyBytes: 256 * 1024,
  edits: true,
})

/** By their address: somebody here, or made known here. They see what they grade, and nothing else of the edition. */
export const inviteReviewer = endpoint({
  name: 'invite-reviewer',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/reviewers',
  input: z.object({ editionId: Id, name: oneLine(200), email: z.string().max(254) }),
  output: ReviewTerms,
  refusals: { 'email-invalid': 422 },
  audience: 'lead-of-edition',
})

export const removeReviewer = endpoint({
  name: 'remove-reviewer',
  method: 'DELETE',
  path: '/api/:organisation/editions/:editionId/reviewers/:personId',
  input: z.object({ editionId: Id, personId: Id }),
  output: ReviewTerms,
  refusals: {},
  audience: 'lead-of-edition',
})

/** Gives each application its reviewers, to those who have the fewest; again for what came since. Nobody gets their own. */
export const shareOut = endpoint({
  name: 'share-out-applications',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/readings',
  input: z.object({ editionId: Id }),
  output: ReviewTerms,
  refusals: { 'nothing-to-grade-by': 409, 'no-reviewer': 409, 'names-shown': 409, 'nothing-to-grade': 409 },
  audience: 'lead-of-edition',
})

/** Names appear, and grading is over: it cannot be taken back. */
export const showNames = endpoint({
  name: 'show-names',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/names-shown',
  input: z.object({ editionId: Id }),
  output: ReviewTerms,
  refusals: { 'names-shown': 409, 'not-blind': 409 },
  audience: 'lead-of-edition',
})

/**
 * Somebody's decision, kept as such: of this role, those graded at or above are written as accepted, the others as told. What was
 * decided by hand stays, and nothing is sent.
 */
export const setThreshold = endpoint({
  name: 'set-threshold',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/thresholds',
  input: z.object({
    editionId: Id,
    role: Role,
    threshold: z.number().min(1).max(4).multipleOf(0.01),
    belowAs: z.enum(['refuse', 'wait']),
  }),
  output: z.object({ threshold: Threshold, decided: z.int() }),
  refusals: { 'nothing-graded': 409 },
  audience: 'lead-of-edition',
})
