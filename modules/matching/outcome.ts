import type { Arrangement, Lock, Scored } from 'matching-engine'
import type { Cohort } from './cohort/cohort.ts'
import type { Policy } from './policy.ts'
import type { Said } from './sentence.ts'

/** A solved matching with what it came from: every wording starts here. Plain data. */
export type Matched = {
  readonly cohort: Cohort
  readonly policy: Policy
  readonly weekOf: string
  readonly scored: Scored
  readonly result: Arrangement
  /** Locks on somebody who is no longer in the cohort: left out, to be said. */
  readonly skippedLocks: readonly Lock[]
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
  'same-member-twice',
  'no-weight',
  'nobody-allowed',
  'lock-twice',
  'lock-same-person',
  'lock-avoided',
  'lock-vetoed',
  'locks-over-capacity',
  'too-large',
  'not-possible',
] as const
export type InputRefusalCode = (typeof inputRefusalCodes)[number]
