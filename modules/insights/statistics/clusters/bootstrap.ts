import { aboveF, beyondT, tBeyond } from '../distributions/t-and-f.ts'
import { factorise, solveInPlace } from '../matrices/cholesky.ts'
import { drawsFrom } from './draws.ts'

/** Under so many clusters, the spread between them is not known well enough for a verdict. */
export const leastClusters = 20

/**
 * Draws whole clusters with replacement, as many as there are, again and again: pairs of one mentor are not independent
 * (Cameron, Gelbach and Miller 2008; Davison and Hinkley 1997, 3.8). `estimate` is given how often each row was drawn, and may
 * answer null where nothing can be said of a draw. `onDraw` hears of each draw, and may throw to stop.
 */
export function bootstrapByCluster(given: {
  /** For each row, which cluster it is of, from 0 on. */
  readonly clusters: ArrayLike<number>
  readonly draws: number
  readonly seed: number
  readonly estimate: (times: Float64Array) => readonly number[] | null
  readonly onDraw?: (draw: number) => void
}): number[][] {
  const { clusters, draws, seed, estimate, onDraw } = given
  const count = Math.max(...Array.from(clusters)) + 1
  const draw = drawsFrom(seed)
  const found: number[][] = []
  const ofClusters = new Float64Array(count)
  const times = new Float64Array(clusters.length)
  for (let at = 0; at < draws; at++) {
    onDraw?.(at)
    ofClusters.fill(0)
    for (let one = 0; one < count; one++) ofClusters[draw(count)]! += 1
    for (let row = 0; row < times.length; row++) times[row] = ofClusters[clusters[row]!]!
    const estimates = estimate(times)
    if (estimates !== null) found.push([...estimates])
  }
  return found
}

/** The standard deviation of one estimate over the draws. */
export function spreadOf(draws: readonly (readonly number[])[], at: number): number {
  const mean = draws.reduce((sum, draw) => sum + draw[at]!, 0) / draws.length
  return Math.sqrt(draws.reduce((sum, draw) => sum + (draw[at]! - mean) ** 2, 0) / (draws.length - 1))
}

/** An estimate with its interval and p, by Student's t with clusters − 1 degrees of freedom. */
export function byClusters(estimate: number, standardError: number, clusters: number, level = 0.95) {
  const reach = tBeyond(1 - level, clusters - 1) * standardError
  const p = beyondT(estimate / standardError, clusters - 1)
  return { low: estimate - reach, high: estimate + reach, p }
}

/**
 * One test that several estimates are all zero: Hotelling's T² with the covariance over the draws,
 * F = T² (G − q) / (q (G − 1)) with q and G − q degrees of freedom, G clusters. Null where the covariance has no inverse.
 */
export function jointP(
  estimates: readonly number[],
  draws: readonly (readonly number[])[],
  clusters: number,
): number | null {
  const q = estimates.length
  if (clusters <= q) return null
  const means = estimates.map((_, at) => draws.reduce((sum, draw) => sum + draw[at]!, 0) / draws.length)
  const covariance = new Float64Array(q * q)
  for (const draw of draws) {
    for (let i = 0; i < q; i++) {
      for (let j = 0; j < q; j++) {
        covariance[i * q + j]! += ((draw[i]! - means[i]!) * (draw[j]! - means[j]!)) / (draws.length - 1)
      }
    }
  }
  if (factorise(covariance, q) === null) return null
  const solved = Float64Array.from(estimates)
  solveInPlace(covariance, q, solved)
  const t2 = estimates.reduce((sum, one, at) => sum + one * solved[at]!, 0)
  return aboveF((t2 * (clusters - q)) / (q * (clusters - 1)), q, clusters - q)
}
