export type Ordered = {
  readonly levels: number
  /** Of each row, from 0 on. */
  readonly level: readonly number[]
  /** Scaled. */
  readonly rows: readonly (readonly number[])[]
  readonly scales: readonly { readonly mean: number; readonly spread: number }[]
}

export type Slopes = {
  readonly logLikelihood: number
  readonly gradient: Float64Array
  readonly information: Float64Array
}

/**
 * The likelihood of proportional odds with its gradient and its expected information; parameters are the thresholds, then the
 * coefficients. Thresholds out of order have no likelihood: −∞.
 */
export function slopesOf(ordered: Ordered, parameters: readonly number[]): Slopes {
  const { levels, level, rows } = ordered
  const cuts = levels - 1
  const gradient = new Float64Array(parameters.length)
  const information = new Float64Array(parameters.length ** 2)
  let logLikelihood = 0
  for (const [at, row] of rows.entries()) {
    const eta = row.reduce((sum, value, column) => sum + value * parameters[cuts + column]!, 0)
    for (let k = 0; k < levels; k++) {
      const [above, below] = [edge(k, cuts, parameters, eta), edge(k - 1, cuts, parameters, eta)]
      const chance = above.atMost - below.atMost
      if (!(chance > 0)) return { logLikelihood: -Infinity, gradient, information }
      const slopes: [number, number][] = row.map((value, column) => [
        cuts + column,
        (below.density - above.density) * value,
      ])
      if (k < cuts) slopes.push([k, above.density])
      if (k > 0) slopes.push([k - 1, -below.density])
      for (const [i, one] of slopes) {
        for (const [j, other] of slopes) information[i * parameters.length + j]! += (one * other) / chance
        if (k === level[at]) gradient[i]! += one / chance
      }
      if (k === level[at]) logLikelihood += Math.log(chance)
    }
  }
  return { logLikelihood, gradient, information }
}

function edge(k: number, cuts: number, parameters: readonly number[], eta: number) {
  if (k < 0) return { atMost: 0, density: 0 }
  if (k >= cuts) return { atMost: 1, density: 0 }
  const atMost = 1 / (1 + Math.exp(eta - parameters[k]!))
  return { atMost, density: atMost * (1 - atMost) }
}
