import type { MatchingGoal } from '../../modules/matching/rules.ts'

/** Words that a sentence can choose by: no hyphen may stand there. */
export const wordOfGoal = {
  'everybody-has-somebody': 'everybody',
  'best-fit': 'best',
  'nobody-left-out': 'nobody',
  fairest: 'fairest',
  stable: 'stable',
} as const satisfies Record<MatchingGoal, string>
