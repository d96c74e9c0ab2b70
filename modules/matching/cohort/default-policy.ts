import type { Cohort } from './cohort.ts'
import type { Policy } from '../policy.ts'

/** What an edition starts with: a criterion for each thing that its questionnaire asks, vetoes offered. */
export function defaultPolicy(
  questionnaire: Cohort['questionnaire'],
  defaults: {
    readonly weights: Readonly<Record<string, number>>
    readonly expectationMatrix: Readonly<Record<string, Readonly<Record<string, number>>>>
    readonly seniorityLevels?: readonly string[]
    readonly seed?: string
  },
): Policy {
  throw new Error(`to come: ${questionnaire.questions.length} ${defaults.seed}`)
}
