import type { Instance } from './instance.ts'
import type { Goal } from './problem.ts'
import type { Result } from './result.ts'

/**
 * The optimum for the goal, with its proof. The result depends on ids, scores, bounds, locks and seed alone: listing
 * people or arcs in another order gives the same pairs. Throws MatchingRefusal `minimum-loads-impossible`
 * (naming mentors whose minimums cannot hold together), `locks-over-capacity` or `bad-capacity`.
 */
export function solve(instance: Instance, options: { readonly goal: Goal; readonly seed: string }): Result {
  throw new Error(`to come: ${instance.menteeIds.length} ${options.goal}`)
}
