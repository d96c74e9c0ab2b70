import type { Problem } from './problem.ts'
import type { Scored } from './scored.ts'

/**
 * Scores every pair and keeps the allowed ones as arcs. The order in which people, criteria's options or locks are
 * listed changes nothing but the indices. Throws MatchingRefusal on input that contradicts itself.
 */
export function scoreCohort(problem: Problem): Scored {
  throw new Error(`to come: ${problem.seed}`)
}
