import type { Cohort } from './cohort/cohort.ts'
import type { Matched, Outcome } from './outcome.ts'
import type { Policy } from './policy.ts'

/** Scores, solves and proves. `weekOf` (an instant) fixes which week's clocks make hours comparable. */
export function match(cohort: Cohort, policy: Policy, options: { readonly weekOf: string }): Outcome {
  throw new Error(`to come: ${cohort.members.length} ${policy.goal} ${options.weekOf}`)
}

/** The same cohort under a changed policy; quick when only weights or the goal differ. */
export function rematch(matched: Matched, policy: Policy): Outcome {
  throw new Error(`to come: ${matched.weekOf} ${policy.goal}`)
}
