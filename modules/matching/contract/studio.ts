import { z } from 'zod'
import { endpoint, Id, Instant, Revision, Wording } from '../../../platform/contract.ts'
import { Profile } from '../../people/contract.ts'
import { Question, Role, Theme } from '../../programmes/contract.ts'
import { Answers, Option } from '../../questionnaires/contract.ts'
import { Impression } from '../cohort/impression.ts'
import { Policy } from '../policy/policy.ts'

const PairOfIds = z.object({ menteeId: Id, mentorId: Id })

const CohortMember = z.object({
  id: Id,
  personId: Id,
  role: Role,
  name: z.string(),
  capacity: z.int().min(0).max(50),
  profile: Profile,
  answers: Answers,
  met: z.record(Impression, z.array(Id)).optional(),
})

/** Everything the studio works on, in memory: the same shape that a spreadsheet gives at /try. */
export const CohortData = z.object({
  members: z.array(CohortMember),
  questionnaire: z.object({ questions: z.array(Question), themes: z.array(Theme) }),
  levels: z.array(Option),
  jobFamilies: z.array(z.object({ path: z.string(), label: Wording })),
  /** Pairs that never move, and pairs that are never made again: what rounds before this one decided. */
  standing: z.object({ living: z.array(PairOfIds), former: z.array(PairOfIds) }),
})

/** A sentence by its key, with values of which some are texts in both languages or other sentences. */
const AssumptionData = z.object({
  about: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.json()),
})

/** What one publication of an edition made: the first is number 1. */
export const Round = z.object({
  runId: Id,
  number: z.int().min(1),
  publishedAt: Instant,
  /** Pairs that this round made beside those that were there, and how many of them were proposed so far. */
  newPairs: z.int().min(0),
  proposed: z.int().min(0),
})
export type Round = z.infer<typeof Round>

export const PublishedRun = Round.extend({
  publishedBy: z.string(),
  /** Null where a certificate proves the pairs; else a quota weighed on them, and better by so much could exist. */
  within: z.object({ served: z.int().min(0), total: z.int().min(0) }).nullable(),
  /** All that the round knew of, those of earlier rounds included. */
  pairs: z.array(PairOfIds),
})
export type PublishedRun = z.infer<typeof PublishedRun>

export const showStudio = endpoint({
  name: 'show-studio',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/studio',
  /** `runId`: the round to show as published; the latest where there is none. */
  input: z.object({ editionId: Id, runId: Id.optional() }),
  output: z.object({
    cohort: CohortData,
    policy: Policy,
    /** What was read into the answers, where the policy is still made of them; else what holds of identity. Sentences of `matching.assumptions`. */
    assumptions: z.array(AssumptionData),
    /** Revision of the policy, to save it with If-Match; 0 until it is first saved. */
    policyRevision: z.int().min(0),
    savedAt: Instant.nullable(),
    /** The instant whose week gives each time zone its offset. */
    weekOf: Instant,
    published: PublishedRun.nullable(),
    /** Every round, in order. */
    rounds: z.array(Round),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** If-Match holds the policy's revision: "0" for the first save. */
export const savePolicy = endpoint({
  name: 'save-policy',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/policy',
  input: z.object({ editionId: Id, policy: Policy }),
  output: z.object({ revision: Revision, savedAt: Instant }),
  /** `special-…`: what touches identity, health or belief neither weighs nor forbids. */
  refusals: { 'special-weighs': 422, 'special-forbids': 422, 'special-counts': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 4 * 1024 * 1024,
  edits: true,
})
