import {
  fitFirth,
  likelihoodRatioP,
  meanChance,
  normalQuantile,
  pointsThatMatter,
  profileBounds,
  withFlic,
  type FirthFit,
  type Interval,
} from '../../statistics/index.ts'
import type { Model, Term } from '../model/model.ts'
import { nothingOf, type Estimate, type Gap } from './estimate.ts'
import { pairsOfPositions, type TwoPositions } from './two-positions.ts'

/**
 * What a model says of one of its factors where rows are independent: intervals and p of the penalised likelihood. A gap's
 * interval is what the fits at the two ends of its profile say, so that it excludes zero where that does. `seenFrom` gives the
 * same model with another reference, for the gap between two levels of which neither is.
 */
export function estimateByProfile(
  model: Model,
  fit: FirthFit,
  term: Term,
  seenFrom: (reference: string) => Model,
): Estimate {
  const { design } = model
  const levels = term.columns.map((column, at) => {
    const scale = design.scale[column]!
    const bounds = profileBounds(design, fit, column)
    return {
      level: term.levels?.[at + 1] ?? null,
      estimate: fit.coefficients[column]! / scale,
      low: bounds === null ? null : bounds.low.value / scale,
      high: bounds === null ? null : bounds.high.value / scale,
      p: likelihoodRatioP(design, fit, [column]),
    }
  })
  const p = likelihoodRatioP(design, fit, term.columns)
  const pairs = pairsOfPositions(term, (position) =>
    meanChance(design, withFlic(design, fit.coefficients), position.values),
  )
  const intervalOf = (two: TwoPositions, level: number) =>
    gapInterval({ model, fit, term, two, level, seenFrom })
  const [largest] = pairs
  const first = intervalOf(largest!, 0.95)
  if (p === null || first === null) return nothingOf(term.factor, 'no-estimate', design.rows)
  const gap: Gap = {
    from: term.positions[largest!.from]!.label,
    to: term.positions[largest!.to]!.label,
    points: largest!.points,
    standardError: (first.high - first.low) / (2 * normalQuantile(0.975)),
    ...first,
  }
  const gaps: Interval[] = [first]
  for (const two of pairs.slice(1)) {
    if (!isWithin(gaps.at(-1)!)) break
    gaps.push(intervalOf(two, 0.95) ?? { low: -1, high: 1 })
  }
  const gapAt = (level: number) => intervalOf(largest!, level)
  return {
    factor: term.factor,
    rows: design.rows,
    levels,
    reference: term.levels?.[0] ?? null,
    p,
    gap,
    gapAt,
    gaps,
    because: null,
  }
}

export function isWithin({ low, high }: Interval): boolean {
  return low >= -pointsThatMatter && high <= pointsThatMatter
}

function gapInterval(given: {
  readonly model: Model
  readonly fit: FirthFit
  readonly term: Term
  readonly two: TwoPositions
  readonly level: number
  readonly seenFrom: (reference: string) => Model
}): Interval | null {
  const { model, fit, term, two, level, seenFrom } = given
  const isSeen = term.levels === null || two.from === 0 || two.to === 0
  if (!isSeen) {
    const other = seenFrom(term.levels[two.from]!)
    const again = fitFirth(other.design)
    const same = other.terms.find(({ factor }) => factor === term.factor)
    if (again === null || same === undefined) return null
    const to = same.levels!.indexOf(term.levels[two.to]!)
    return gapInterval({
      ...given,
      model: other,
      fit: again,
      term: same,
      two: { from: 0, to, points: two.points },
    })
  }
  const column = term.levels === null ? term.columns[0]! : term.columns[Math.max(two.from, two.to) - 1]!
  const bounds = profileBounds(model.design, fit, column, level)
  if (bounds === null) return null
  const ends = [bounds.low, bounds.high].map((bound) => {
    const coefficients = withFlic(model.design, bound.fit.coefficients)
    const at = (position: number) => meanChance(model.design, coefficients, term.positions[position]!.values)
    return at(two.to) - at(two.from)
  })
  return { low: Math.min(...ends), high: Math.max(...ends) }
}
