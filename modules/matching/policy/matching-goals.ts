/** In the order in which they are offered. */
export const matchingGoals = [
  'everybody-has-somebody',
  'best-fit',
  'nobody-left-out',
  'fairest',
  'stable',
] as const

/** The goal that a template or an edition names, best fit where it names none. Throws for a word that is no goal. */
export function goalOf(named: string | undefined): (typeof matchingGoals)[number] {
  const goal = matchingGoals.find((one) => one === (named ?? 'best-fit'))
  if (goal === undefined) throw new RangeError(`no-such-goal: ${named}`)
  return goal
}
