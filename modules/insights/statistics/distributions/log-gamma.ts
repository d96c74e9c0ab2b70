/** ln Γ(x) for x > 0, to some 14 digits: Lanczos' series with g = 7 and nine terms (Numerical Recipes, 3rd ed., 6.1). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum = terms[0]!
  for (let at = 1; at < terms.length; at++) sum += terms[at]! / (x - 1 + at)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

const terms = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
