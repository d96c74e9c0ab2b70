import { factorise, solveInPlace } from '../matrices/cholesky.ts'
import { perUnit, type Design } from './design.ts'
import { penalise, roomFor, type Penalised } from './penalised.ts'

export type FirthFit = {
  /** Of the scaled columns; `perUnit` gives them back as the columns were given. */
  readonly coefficients: Float64Array
  readonly logLikelihood: number
  readonly covariance: Float64Array
}

type Options = {
  /** Coefficients that are held, by their column. */
  readonly held?: ReadonlyMap<number, number>
  readonly start?: ArrayLike<number>
  /** The longest step at which it stops. */
  readonly precision?: number
}

/**
 * Firth's penalised logistic regression: finite wherever maximum likelihood separates, and with less bias in small samples
 * (Firth 1993). Under held coefficients the penalty stays that of the whole model, as profiles ask (Heinze and Schemper 2002).
 * Null where columns tell each other, or no maximum is found.
 */
export function fitFirth(design: Design, { held, start, precision = 1e-10 }: Options = {}): FirthFit | null {
  const { columns } = design
  const free = Array.from({ length: columns }, (_, at) => at).filter((at) => !held?.has(at))
  let coefficients: Float64Array = new Float64Array(columns)
  if (start !== undefined) coefficients.set(start)
  held?.forEach((value, at) => (coefficients[at] = value))
  let [now, next] = [roomFor(columns), roomFor(columns)]
  if (!penalise(design, coefficients, now)) return null
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const step = stepOf(now, free, columns)
    if (step === null) return null
    const longest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    if (longest < precision) return given(coefficients, now)
    let share = Math.min(1, longestStep / longest)
    let moved: Float64Array | null = null
    for (let halving = 0; halving < 40 && moved === null; halving++, share /= 2) {
      const tried = Float64Array.from(coefficients)
      free.forEach((at, place) => (tried[at]! += share * step[place]!))
      const isHigher = penalise(design, tried, next) && next.logLikelihood >= now.logLikelihood - slack
      if (isHigher) moved = tried
    }
    if (moved === null) return longest < 1e-5 ? given(coefficients, now) : null
    coefficients = moved
    ;[now, next] = [next, now]
  }
  return null
}

/** The coefficients as the columns were given, the intercept first. */
export function coefficientsOf(design: Design, fit: FirthFit): number[] {
  return perUnit(design, fit.coefficients)
}

const mostIterations = 500
const longestStep = 5
// Rounding of a sum of some thousand logarithms.
const slack = 1e-10

function stepOf({ information, score }: Penalised, free: readonly number[], columns: number) {
  const size = free.length
  const step = Float64Array.from(free, (at) => score[at]!)
  const matrix = new Float64Array(size * size)
  free.forEach((row, i) => {
    for (let j = 0; j <= i; j++) matrix[i * size + j] = information[row * columns + free[j]!]!
  })
  if (factorise(matrix, size) === null) return null
  solveInPlace(matrix, size, step)
  return step
}

function given(coefficients: Float64Array, { logLikelihood, inverse }: Penalised): FirthFit {
  return { coefficients, logLikelihood, covariance: Float64Array.from(inverse) }
}
