import type { Design } from './design.ts'
import { factorise, invert } from '../matrices/cholesky.ts'

/** The penalised likelihood at some coefficients, with what a step needs. */
export type Penalised = {
  /** ℓ(β) + ½ ln |I(β)|. */
  logLikelihood: number
  /** Firth's modified score. */
  readonly score: Float64Array
  readonly information: Float64Array
  /** Of the information: the covariance of the coefficients. */
  readonly inverse: Float64Array
}

export function roomFor(columns: number): Penalised {
  return {
    logLikelihood: 0,
    score: new Float64Array(columns),
    information: new Float64Array(columns * columns),
    inverse: new Float64Array(columns * columns),
  }
}

/**
 * Firth (1993), Heinze and Schemper (2002): ℓ* = ℓ + ½ ln |X′WX|, with the score Σ x (y − nπ + h (½ − π)), where h is the row's
 * diagonal of W^½ X (X′WX)⁻¹ X′ W^½. False where the information is singular.
 */
export function penalise(design: Design, coefficients: Float64Array, into: Penalised): boolean {
  const { rows, columns, x, trials, successes } = design
  const { information, score, inverse } = into
  const chances = chancesOf(rows)
  information.fill(0)
  let logLikelihood = 0
  for (let row = 0; row < rows; row++) {
    const n = trials[row]!
    if (n === 0) continue
    const start = row * columns
    let eta = 0
    for (let j = 0; j < columns; j++) eta += x[start + j]! * coefficients[j]!
    const small = Math.exp(-Math.abs(eta))
    const chance = eta >= 0 ? 1 / (1 + small) : small / (1 + small)
    chances[row] = chance
    logLikelihood += successes[row]! * eta - n * (Math.max(eta, 0) + Math.log1p(small))
    const weight = (n * small) / ((1 + small) * (1 + small))
    for (let j = 0; j < columns; j++) {
      const weighted = weight * x[start + j]!
      for (let k = 0; k <= j; k++) information[j * columns + k]! += weighted * x[start + k]!
    }
  }
  const root = rootOf(information)
  const logDeterminant = factorise(root, columns)
  if (logDeterminant === null) return false
  invert(root, columns, inverse)
  into.logLikelihood = logLikelihood + logDeterminant / 2
  score.fill(0)
  for (let row = 0; row < rows; row++) {
    const n = trials[row]!
    if (n === 0) continue
    const start = row * columns
    let quadratic = 0
    for (let j = 0; j < columns; j++) {
      const own = x[start + j]!
      let sum = 0
      for (let k = 0; k < j; k++) sum += inverse[j * columns + k]! * x[start + k]!
      quadratic += own * (2 * sum + inverse[j * columns + j]! * own)
    }
    const chance = chances[row]!
    const leverage = n * chance * (1 - chance) * quadratic
    const residual = successes[row]! - n * chance + leverage * (0.5 - chance)
    for (let j = 0; j < columns; j++) score[j]! += residual * x[start + j]!
  }
  return true
}

// A thousand draws of the bootstrap would else leave as many arrays behind each step.
let keptChances = new Float64Array(0)
let keptRoot = new Float64Array(0)

function chancesOf(rows: number): Float64Array {
  if (keptChances.length < rows) keptChances = new Float64Array(rows)
  return keptChances
}

function rootOf(information: Float64Array): Float64Array {
  if (keptRoot.length !== information.length) keptRoot = new Float64Array(information.length)
  keptRoot.set(information)
  return keptRoot
}
