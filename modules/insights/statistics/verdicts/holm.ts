/** p adjusted for looking at all of these, so that false alarms stay rare among them together (Holm 1979). */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, at) => at).toSorted((one, other) => p[one]! - p[other]!)
  const adjusted = p.map(() => 1)
  let highest = 0
  order.forEach((at, rank) => {
    highest = Math.max(highest, Math.min(1, (p.length - rank) * p[at]!))
    adjusted[at] = highest
  })
  return adjusted
}

/** The level at which each of several intervals is read so that all of them hold together (Bonferroni). */
export function bonferroniLevel(factors: number, level = 0.95): number {
  return 1 - (1 - level) / Math.max(1, factors)
}
