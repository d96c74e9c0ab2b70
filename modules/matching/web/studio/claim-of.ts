import type { MatchingGoal } from '../../rules.ts'

/** What a checked result is: the best by the criteria, what the goal puts before that, or one that nobody would leave. */
export function claimOf(goal: MatchingGoal): 'optimum' | 'even' | 'somebody' | 'stable' {
  if (goal === 'fairest') return 'even'
  if (goal === 'everybody-has-somebody') return 'somebody'
  return goal === 'stable' ? 'stable' : 'optimum'
}
