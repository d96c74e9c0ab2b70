/** In the order in which they are offered. */
export const matchingGoals = [
  'everybody-has-somebody',
  'best-fit',
  'nobody-left-out',
  'fairest',
  'stable',
] as const
