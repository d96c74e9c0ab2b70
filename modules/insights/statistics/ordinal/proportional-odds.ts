import { factorise, invert, solveInPlace } from '../matrices/cholesky.ts'
import { slopesOf, type Ordered } from './likelihood.ts'

export type ProportionalOdds = {
  /** Per unit of each column: above 0, more of it goes with higher levels. */
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Where the levels part, in rising order: logit P(level ≤ k) = threshold k − Σ coefficient · x. */
  readonly thresholds: readonly number[]
  readonly logLikelihood: number
}

/**
 * Proportional odds for ordered levels (McCullagh 1980), by maximum likelihood, with standard errors from the observed
 * information. `'separates'` where levels are told apart without overlap, so that no estimate is finite: nothing can be told.
 */
export function proportionalOdds(
  explaining: readonly ArrayLike<number>[],
  levels: readonly number[],
): ProportionalOdds | 'separates' {
  const ordered = orderedOf(explaining, levels)
  if (ordered.levels < 2) return 'separates'
  let parameters = startOf(ordered)
  let now = slopesOf(ordered, parameters)
  for (let iteration = 0; iteration < 100; iteration++) {
    const step = Float64Array.from(now.gradient)
    const root = Float64Array.from(now.information)
    if (factorise(root, step.length) === null) return 'separates'
    solveInPlace(root, step.length, step)
    const longest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    if (longest < 1e-10) return described(ordered, parameters, now.logLikelihood)
    let moved = false
    for (let share = 1; share > 1e-9 && !moved; share /= 2) {
      const tried = parameters.map((value, at) => value + share * step[at]!)
      const there = slopesOf(ordered, tried)
      if (there.logLikelihood < now.logLikelihood - 1e-10) continue
      ;[parameters, now, moved] = [tried, there, true]
    }
    // In standard deviations of a column, odds of e²⁰ are no estimate but a way to infinity.
    if (!moved || parameters.slice(ordered.levels - 1).some((one) => Math.abs(one) > 20)) return 'separates'
  }
  return 'separates'
}

function orderedOf(explaining: readonly ArrayLike<number>[], levels: readonly number[]): Ordered {
  const values = [...new Set(levels)].toSorted((one, other) => one - other)
  const scales = explaining.map((column) => {
    const all = Array.from(column)
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length
    return {
      mean,
      spread: Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length) || 1,
    }
  })
  return {
    levels: values.length,
    level: levels.map((level) => values.indexOf(level)),
    rows: levels.map((_, row) =>
      scales.map(({ mean, spread }, at) => (explaining[at]![row]! - mean) / spread),
    ),
    scales,
  }
}

function startOf({ levels, level, scales }: Ordered): number[] {
  const logit = (share: number) => Math.log(share / (1 - share))
  const upTo = (k: number) => level.filter((one) => one <= k).length / level.length
  const thresholds = Array.from({ length: levels - 1 }, (_, k) => logit(upTo(k)))
  return [...thresholds, ...scales.map(() => 0)]
}

function described(
  ordered: Ordered,
  parameters: readonly number[],
  logLikelihood: number,
): ProportionalOdds | 'separates' {
  const { levels, scales } = ordered
  const size = parameters.length
  const root = observedInformation(ordered, parameters)
  if (factorise(root, size) === null) return 'separates'
  const covariance = new Float64Array(size * size)
  invert(root, size, covariance)
  const slopes = parameters.slice(levels - 1)
  const shift = scales.reduce((sum, { mean, spread }, at) => sum + (slopes[at]! * mean) / spread, 0)
  return {
    coefficients: slopes.map((slope, at) => slope / scales[at]!.spread),
    standardErrors: scales.map(({ spread }, at) => {
      const place = levels - 1 + at
      return Math.sqrt(covariance[place * size + place]!) / spread
    }),
    thresholds: parameters.slice(0, levels - 1).map((threshold) => threshold + shift),
    logLikelihood,
  }
}

// The gradient is exact: its central differences give the second derivatives to some nine digits.
function observedInformation(ordered: Ordered, parameters: readonly number[]): Float64Array {
  const size = parameters.length
  const information = new Float64Array(size * size)
  const step = 1e-5
  const gradientAt = (at: number, by: number) =>
    slopesOf(
      ordered,
      parameters.map((value, place) => (place === at ? value + by : value)),
    ).gradient
  for (let i = 0; i < size; i++) {
    const [above, below] = [gradientAt(i, step), gradientAt(i, -step)]
    for (let j = 0; j < size; j++) information[j * size + i] = (below[j]! - above[j]!) / (2 * step)
  }
  return information
}
