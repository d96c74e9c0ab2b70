import type { Arrangement, Lock, Progress, Scored, Watch } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import type { Policy } from '../policy/policy.ts'
import type { QuotaArrangement } from './quota-arrangement.ts'
import type { Share } from './share.ts'
import type { Said } from '../sentences/sentence.ts'

/** A solved matching with what it came from: every wording starts here. Plain data. */
export type Matched = {
  readonly cohort: Cohort
  readonly policy: Policy
  readonly weekOf: string
  readonly scored: Scored
  /** Without a certificate where a quota binds: who asks for prices must look. */
  readonly result: Arrangement | QuotaArrangement
  /** What the pairs make of each quota of the policy, in its order. */
  readonly shares: readonly Share[]
  /** Locks on somebody who is no longer in the cohort: left out, to be said. */
  readonly skippedLocks: readonly Lock[]
}

/** The engine's steps, then `quotas`: HiGHS looks for prices, then for the best that they leave to be searched. */
export type MatchingProgress =
  | Progress
  | { readonly step: 'quotas'; readonly done: number; readonly of: number }

export type MatchingWatch = Pick<Watch, 'isCancelled'> & {
  readonly onProgress?: (progress: MatchingProgress) => void
}

export type Outcome = { readonly matched: Matched } | { readonly refusal: InputRefusal }

/** Why no matching can be made. Worded under `matching.inputRefusals.<code>` with `values`. */
export type InputRefusal = {
  readonly code: InputRefusalCode
  readonly values: Readonly<Record<string, Said>>
  /** Members concerned, so that a screen can lead to them. */
  readonly memberIds: readonly string[]
}

export const inputRefusalCodes = [
  'no-mentee',
  'no-mentor',
  'no-mentor-place',
  'no-mentee-place',
  'nobody-free',
  'same-member-twice',
  'no-weight',
  'special-weighs',
  'special-forbids',
  'nobody-allowed',
  'lock-twice',
  'lock-same-person',
  'lock-avoided',
  'lock-vetoed',
  'locks-over-capacity',
  'quotas-need-best-fit',
  'quota-twice',
  'quotas-contradict',
  'quota-unknown-question',
  'quota-unfit-question',
  'quota-no-pair-has',
  'quota-every-pair-has',
  'quotas-impossible',
  'quotas-leave-nobody',
  'quotas-not-found',
  'quotas-too-large',
  'too-large',
  'not-possible',
] as const
export type InputRefusalCode = (typeof inputRefusalCodes)[number]
