type Agreed = {
  /** What is invoiced and corrected of this line so far. */
  readonly ofLine: number
  /** With all together, corrections among it; the client's budget, null where there is none. */
  readonly ofProject: number
  readonly budget: number | null
}

/** A correction takes no more than the line counts, and adds no more than the client agreed to. All in cents. */
export function whyNotCorrect(
  cents: number,
  { ofLine, ofProject, budget }: Agreed,
): 'nothing-to-correct' | 'below-nothing' | 'above-what-was-agreed' | undefined {
  if (cents === 0) return 'nothing-to-correct'
  if (ofLine + cents < 0) return 'below-nothing'
  return cents > 0 && budget !== null && ofProject + cents > budget ? 'above-what-was-agreed' : undefined
}
