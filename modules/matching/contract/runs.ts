import { z } from 'zod'
import { endpoint, Id, Instant, Language } from '../../../platform/contract.ts'
import { Role } from '../../programmes/contract.ts'
import type { InputRefusalCode } from '../outcome/outcome.ts'

/** The engine's and our own word for why no pair can be made, with the values of their sentence in `details`. */
const impossibleInputs = {
  'no-mentee': 422,
  'no-mentor': 422,
  'no-mentor-place': 422,
  'no-mentee-place': 422,
  'nobody-free': 422,
  'same-member-twice': 422,
  'no-weight': 422,
  'special-weighs': 422,
  'special-forbids': 422,
  'nobody-allowed': 422,
  'lock-twice': 422,
  'lock-same-person': 422,
  'lock-avoided': 422,
  'lock-vetoed': 422,
  'locks-over-capacity': 422,
  'quotas-need-best-fit': 422,
  'quota-twice': 422,
  'quotas-contradict': 422,
  'quota-unknown-question': 422,
  'quota-unfit-question': 422,
  'quota-no-pair-has': 422,
  'quota-every-pair-has': 422,
  'quotas-impossible': 422,
  'quotas-leave-nobody': 422,
  'quotas-not-found': 422,
  'quotas-too-large': 422,
  'too-large': 422,
  'not-possible': 422,
} as const satisfies Record<InputRefusalCode, 422>

export const Run = z.object({
  id: Id,
  editionId: Id,
  ranAt: Instant,
  ranBy: z.string(),
  engineVersion: z.string(),
  inputHash: z.string(),
  served: z.int(),
  totalPoints: z.int(),
  lowestPoints: z.int().nullable(),
  publishedAt: Instant.nullable(),
  publishedBy: z.string().nullable(),
})
export type Run = z.infer<typeof Run>

const Receiver = z.object({
  enrolmentId: Id,
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
  language: Language,
  partner: z.string(),
})

/** Solves the saved policy cold on the server and keeps the run with its certificate, where it has one. */
export const runMatching = endpoint({
  name: 'run-matching',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/matching-runs',
  input: z.object({ editionId: Id }),
  output: z.object({
    run: Run,
    pairs: z.array(z.object({ menteeId: Id, mentorId: Id, score: z.int() })),
    /** Who will be written to, and about whom, if this run is published. */
    receivers: z.array(Receiver),
    /** What the first of them will read; null where nobody has an address. */
    example: z
      .object({
        enrolmentId: Id,
        language: Language,
        edition: z.string(),
        reasons: z.array(z.object({ key: z.string(), values: z.record(z.string(), z.json()) })),
      })
      .nullable(),
  }),
  /** `inputs-changed`: somebody changed an answer or a setting while the pairs were being made; nothing is kept. */
  refusals: {
    ...impossibleInputs,
    'pairs-published': 409,
    'inputs-changed': 409,
    'computation-cancelled': 409,
    'matching-under-way': 429,
  },
  audience: 'lead-of-edition',
})

export const listRuns = endpoint({
  name: 'list-matching-runs',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/matching-runs',
  input: z.object({ editionId: Id }),
  output: z.object({ runs: z.array(Run) }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Solves a kept run again from its own copy of the problem: the same bits, or a fault of ours that is said. */
export const replayRun = endpoint({
  name: 'replay-matching-run',
  method: 'POST',
  path: '/api/:organisation/matching-runs/:id/replay',
  input: z.object({ id: Id }),
  /** `proved` is false where a quota weighs on the pairs: no certificate stands behind them. */
  output: z.object({ same: z.boolean(), resultHash: z.string(), proved: z.boolean() }),
  refusals: { 'computation-cancelled': 409, 'matching-under-way': 429 },
  audience: 'lead-of-matching-run',
})

export const showProof = endpoint({
  name: 'show-matching-proof',
  method: 'GET',
  path: '/api/:organisation/matching-runs/:id/proof',
  input: z.object({ id: Id }),
  output: z.record(z.string(), z.unknown()),
  refusals: {},
  audience: 'lead-of-matching-run',
})
