import { logGamma } from './log-gamma.ts'

/**
 * The chance that a χ² variable with `freedom` degrees of freedom is above x: the upper regularised incomplete gamma
 * function Q(freedom/2, x/2), by its series or its continued fraction (Numerical Recipes, 3rd ed., 6.2).
 */
export function aboveChiSquare(x: number, freedom: number): number {
  if (!(x > 0)) return 1
  const [a, z] = [freedom / 2, x / 2]
  const scale = Math.exp(a * Math.log(z) - z - logGamma(a))
  return z < a + 1 ? 1 - scale * series(a, z) : scale * fraction(a, z)
}

function series(a: number, z: number): number {
  let [term, sum] = [1 / a, 1 / a]
  for (let at = 1; at < 10_000 && term > sum * 1e-17; at++) {
    term *= z / (a + at)
    sum += term
  }
  return sum
}

// Lentz's method, as modified by Thompson and Barnett.
function fraction(a: number, z: number): number {
  let b = z + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let at = 1; at < 10_000; at++) {
    const an = -at * (at - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

const nonZero = (x: number) => (Math.abs(x) < 1e-300 ? 1e-300 : x)
