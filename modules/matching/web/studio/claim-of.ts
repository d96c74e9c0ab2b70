import type { MatchingGoal } from '../../rules.ts'

/** What a checked result is: the best by the criteria, the most even before that, or one that nobody would leave. */
export function claimOf(goal: MatchingGoal): 'optimum' | 'even' | 'stable' {
  if (goal === 'fairest') return 'even'
  return goal === 'stable' ? 'stable' : 'optimum'
}
