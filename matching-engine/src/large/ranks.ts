/** How many steps around a circle of `people` lead from one to another. */
export function stepsAfter(from: number, to: number, people: number): number {
  return to < from ? to - from + people : to - from
}

/** One number that orders by what counts, then by who comes after fewer steps. */
export function rankFor(worth: number, steps: number, people: number): number {
  return worth * people + (people - 1 - steps)
}
