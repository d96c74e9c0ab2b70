import type { ShownFigure } from '../insights/figures/index.ts'

/** A refusal, an ending, a second pair: in a company their count alone would be spoken of. */
const keptFromObservers = ['left-out'] as const

/** Fewer would tell of somebody. */
const fewest = 5

/** An edition's figures as somebody reads them who is neither of its team nor of its pairs: cells of fewer than five are hidden. */
export function figuresForObservers(figures: readonly ShownFigure[]): ShownFigure[] {
  return figures
    .filter(({ group }) => !keptFromObservers.some((kept) => kept === group))
    .map((figure) => ({ ...figure, cells: figure.cells && withoutSmall(figure.cells), steps: null }))
}

/** Counted over pairs alone: of anything else nobody can say whose mentors it is of. */
const ofPairs = [
  'met-once',
  'met-three-times',
  'met-within-30-days',
  'met-once-by-both',
  'meetings-held',
] as const

/** A partner's figures, counted over the pairs of its own mentors, as whoever reads for it sees them. */
export function figuresForPartners(figures: readonly ShownFigure[]): ShownFigure[] {
  return figuresForObservers(figures.filter(({ name }) => ofPairs.some((one) => one === name)))
}

/** Where one small cell hides, the next smallest hides too: what is left over would tell it. */
function withoutSmall(cells: NonNullable<ShownFigure['cells']>): NonNullable<ShownFigure['cells']> {
  const isSmall = (count: number | null) => count !== null && count > 0 && count < fewest
  const hidden = cells.filter(({ count }) => count === null || isSmall(count))
  const others = cells.filter(({ count }) => count !== null && count >= fewest)
  const next = others.toSorted((a, b) => a.count! - b.count!)[0]
  const also = hidden.length === 1 ? next?.label : undefined
  return cells.map(({ label, count }) => ({
    label,
    count: isSmall(count) || label === also ? null : count,
  }))
}

/** Out of the pairs that both said yes to. */
export function metOrNotYet(figures: readonly ShownFigure[]): { met: number; notYet: number } | null {
  const met = figures.find(({ name }) => name === 'met-once')
  if (!met || met.numerator === null || met.denominator === null) return null
  return { met: met.numerator, notYet: met.denominator - met.numerator }
}

/** More are a distribution list. */
export const mostObservers = 12

export function whyNotObserver(known: {
  readonly leads: boolean
  readonly observers: number
}): 'leads-edition' | 'enough-observers' | undefined {
  if (known.leads) return 'leads-edition'
  return known.observers >= mostObservers ? 'enough-observers' : undefined
}
