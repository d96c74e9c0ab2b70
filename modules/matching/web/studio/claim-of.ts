import type { MatchingGoal } from '../../rules.ts'

/** What a checked result is: the best by the criteria, or one that nobody would leave. */
export function claimOf(goal: MatchingGoal): 'optimum' | 'stable' {
  return goal === 'stable' ? 'stable' : 'optimum'
}
