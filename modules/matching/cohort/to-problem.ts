import type { Lock, Problem } from 'matching-engine'
import type { Cohort } from './cohort.ts'
import type { Policy } from '../policy.ts'

/** The engine's problem. Locks on somebody who left are skipped and listed. */
export function toProblem(
  cohort: Cohort,
  policy: Policy,
  options: { readonly weekOf: string },
): { problem: Problem; skippedLocks: Lock[] } {
  throw new Error(`to come: ${cohort.members.length} ${policy.goal} ${options.weekOf}`)
}
