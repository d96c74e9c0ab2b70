export type CriterionColour = 1 | 2 | 3 | 4 | 5 | 6

/** The one colour of a criterion, the same in sliders, bars and legends. A seventh criterion shares the first. */
export function criterionColour(index: number): string {
  return `var(--criterion-${((((index - 1) % 6) + 6) % 6) + 1})`
}
