import type { Design } from './design.ts'

/**
 * The coefficients with the intercept that makes the mean chance the observed share: Firth pulls chances towards one half,
 * FLIC takes that back (Puhr and others 2017). Where all succeeded or all failed there is none, and they stay.
 */
export function withFlic(design: Design, coefficients: Float64Array): Float64Array {
  const { rows, columns, x, trials, successes } = design
  const [wanted, all] = [sum(successes), sum(trials)]
  const corrected = Float64Array.from(coefficients)
  if (wanted <= 0 || wanted >= all) return corrected
  const others = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let j = 1; j < columns; j++) others[row]! += x[row * columns + j]! * coefficients[j]!
  }
  let intercept = coefficients[0]!
  for (let iteration = 0; iteration < 100; iteration++) {
    let [mean, slope] = [0, 0]
    for (let row = 0; row < rows; row++) {
      const chance = 1 / (1 + Math.exp(-intercept - others[row]!))
      mean += trials[row]! * chance
      slope += trials[row]! * chance * (1 - chance)
    }
    const step = Math.max(-2, Math.min(2, (wanted - mean) / slope))
    intercept += step
    if (Math.abs(step) < 1e-12) break
  }
  corrected[0] = intercept
  return corrected
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
