import type { Design } from './design.ts'

/** The mean chance over all rows if each had these values (scaled) in these columns, everything else as it is. */
export function meanChance(
  { rows, columns, x, trials }: Design,
  coefficients: Float64Array,
  values: ReadonlyMap<number, number>,
): number {
  const kept = Array.from({ length: columns }, (_, at) => at).filter((at) => !values.has(at))
  let common = 0
  values.forEach((value, at) => (common += value * coefficients[at]!))
  let [sum, all] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const n = trials[row]!
    if (n === 0) continue
    let eta = common
    for (const at of kept) eta += x[row * columns + at]! * coefficients[at]!
    sum += n / (1 + Math.exp(-eta))
    all += n
  }
  return sum / all
}
