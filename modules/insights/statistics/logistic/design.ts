/**
 * What a binary outcome is explained by: rows of numbers, the first of each row 1 for the intercept, the others centred and
 * scaled so that a fit in kilometres is as exact as one in thousands. `trials` are 1 unless a row stands several times.
 */
export type Design = {
  readonly rows: number
  readonly columns: number
  /** Row by row. */
  readonly x: Float64Array
  readonly trials: Float64Array
  readonly successes: Float64Array
  /** Of each column, the intercept's 0 and 1: x = (given − centre) / scale. */
  readonly centre: readonly number[]
  readonly scale: readonly number[]
}

/** `explaining`: one column each, without the intercept; `successes` as many as there are rows, 0 or 1. */
export function designOf(explaining: readonly ArrayLike<number>[], successes: ArrayLike<number>): Design {
  const rows = successes.length
  const columns = explaining.length + 1
  const [centre, scale] = [[0], [1]]
  const x = new Float64Array(rows * columns).fill(1)
  explaining.forEach((column, at) => {
    const mean = sumOf(column, (value) => value) / rows
    const spread = Math.sqrt(sumOf(column, (value) => (value - mean) ** 2) / rows) || 1
    centre.push(mean)
    scale.push(spread)
    for (let row = 0; row < rows; row++) x[row * columns + at + 1] = (column[row]! - mean) / spread
  })
  const trials = new Float64Array(rows).fill(1)
  return { rows, columns, x, trials, successes: Float64Array.from(successes), centre, scale }
}

/** Coefficients per unit of each column as it was given. */
export function perUnit({ centre, scale }: Design, coefficients: ArrayLike<number>): number[] {
  const given = scale.map((one, at) => coefficients[at]! / one)
  given[0] = scale.reduce(
    (sum, one, at) => (at === 0 ? sum : sum - (coefficients[at]! * centre[at]!) / one),
    coefficients[0]!,
  )
  return given
}

function sumOf(column: ArrayLike<number>, of: (value: number) => number): number {
  let sum = 0
  for (let row = 0; row < column.length; row++) sum += of(column[row]!)
  return sum
}
