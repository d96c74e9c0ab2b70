import { z } from 'zod'
import { endpoint, Id, Instant, Revision, Wording } from '../../../platform/contract.ts'
import { Profile } from '../../people/contract.ts'
import { Question, Role, Theme } from '../../programmes/contract.ts'
import { Answers, Option } from '../../questionnaires/contract.ts'
import { Policy } from '../policy/policy.ts'

const CohortMember = z.object({
  id: Id,
  personId: Id,
  role: Role,
  name: z.string(),
  capacity: z.int().min(0).max(50),
  profile: Profile,
  answers: Answers,
})

/** Everything the studio works on, in memory: the same shape that a spreadsheet gives at /try. */
export const CohortData = z.object({
  members: z.array(CohortMember),
  questionnaire: z.object({ questions: z.array(Question), themes: z.array(Theme) }),
  levels: z.array(Option),
  jobFamilies: z.array(z.object({ path: z.string(), label: Wording })),
})

/** A sentence by its key, with values of which some are texts in both languages or other sentences. */
const AssumptionData = z.object({
  about: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.json()),
})

export const PublishedRun = z.object({
  runId: Id,
  publishedAt: Instant,
  publishedBy: z.string(),
  /** Null where a certificate proves the pairs; else a quota weighed on them, and better by so much could exist. */
  within: z.object({ served: z.int().min(0), total: z.int().min(0) }).nullable(),
  pairs: z.array(z.object({ menteeId: Id, mentorId: Id })),
})
export type PublishedRun = z.infer<typeof PublishedRun>

export const showStudio = endpoint({
  name: 'show-studio',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/studio',
  input: z.object({ editionId: Id }),
  output: z.object({
    cohort: CohortData,
    policy: Policy,
    /** What was read into the answers, where the policy is still made of them: sentences of `matching.assumptions`. */
    assumptions: z.array(AssumptionData),
    /** Revision of the policy, to save it with If-Match; 0 until it is first saved. */
    policyRevision: z.int().min(0),
    savedAt: Instant.nullable(),
    /** The instant whose week gives each time zone its offset. */
    weekOf: Instant,
    published: PublishedRun.nullable(),
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
  refusals: { 'pairs-published': 409, 'special-weighs': 422, 'special-forbids': 422, 'special-counts': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 4 * 1024 * 1024,
  edits: true,
})
