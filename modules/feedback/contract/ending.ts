import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { EndedKind } from '../../relationships/contract.ts'
import { ReadBy } from './who-reads.ts'

/** Why a pair ended, in a word that can be counted. */
export const EndingReason = z.enum([
  'no-time',
  'needs-differ',
  'hours-differ',
  'no-answer',
  'goal-reached',
  'life',
  'other',
])
export type EndingReason = z.infer<typeof EndingReason>

const Words = z.string().trim().max(2000)
const Done = z.object({ endedAt: Instant })

/** One of the two ends it. `readBy` is what the screen said of the reason; a reason is asked for and never needed. */
export const endOwnRelationship = endpoint({
  name: 'end-own-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/ending',
  input: z.object({ id: Id, reason: EndingReason.nullable(), words: Words, readBy: ReadBy }),
  output: Done,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'reader-changed': 409 },
  audience: 'party-of-relationship',
})

/** The team ends it: never started where nothing was held, early otherwise. */
export const endRelationshipAsTeam = endpoint({
  name: 'end-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/ending-by-team',
  input: z.object({ id: Id, reason: EndingReason, words: Words }),
  output: Done,
  refusals: { 'pair-over': 409, 'not-begun': 409 },
  audience: 'lead-of-relationship',
})

/** Whoever reads what was confided ends the pair that it is about, and settles it. The team reads that it ended. */
export const endConfidedRelationship = endpoint({
  name: 'end-confided-relationship',
  method: 'POST',
  path: '/api/:organisation/confidences/:id/ending',
  input: z.object({ id: Id, reason: EndingReason.nullable(), words: Words }),
  output: Done,
  refusals: { 'pair-over': 409, 'not-begun': 409, 'already-closed': 409 },
  audience: 'reader-of-confidence',
})

export const ReadableEnding = z.object({
  relationshipId: Id,
  editionName: Wording,
  parties: z.array(z.string()),
  endedAt: Instant,
  kind: EndedKind,
  /** Who said why: one of the two, by name; or the team, or the referent. */
  toldAs: z.enum(['party', 'team', 'referent']),
  name: z.string(),
  reason: EndingReason.nullable(),
  words: z.string(),
})
export type ReadableEnding = z.infer<typeof ReadableEnding>

/** Why pairs ended, for whom it was told to: the referent, or the team. The latest first. */
export const listEndings = endpoint({
  name: 'list-endings',
  method: 'GET',
  path: '/api/:organisation/endings',
  input: z.object({}),
  output: z.object({ endings: z.array(ReadableEnding) }),
  refusals: {},
  audience: 'member',
})
