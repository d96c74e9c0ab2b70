import type { Cohort } from './cohort.ts'
import type { Policy } from '../policy.ts'
import type { Sentence } from '../sentence.ts'

/** Something read into a sheet, to be shown to whoever handed it in. Worded under `matching.assumptions`. */
export type Assumption = Sentence & { readonly about: string }

/** A policy from what the columns of a sheet allow, and all that was assumed on the way. */
export function inferPolicy(
  cohort: Cohort,
  options: { readonly seed?: string } = {},
): { policy: Policy; assumptions: Assumption[] } {
  throw new Error(`to come: ${cohort.members.length} ${options.seed}`)
}
