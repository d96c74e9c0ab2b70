import type { FreeText } from '../../problem/criterion.ts'

/**
 * Integer rarity of each term: about 1 000 times the binary logarithm of texts over texts that have the term, by
 * halving and a straight line between powers of two (a logarithm that is the same in every engine). At least 1.
 */
export function rarityOf(criterion: FreeText, numbers: ReadonlyMap<string, number>): Int32Array {
  const rarity = new Int32Array(numbers.size)
  if (criterion.rarity) {
    const known = new Map(Object.entries(criterion.rarity))
    // A term that the table has never met is as rare as its rarest.
    const rarest = [...known.values()].reduce((most, value) => Math.max(most, value), 1)
    for (const [term, at] of numbers) rarity[at] = Math.max(1, known.get(term) ?? rarest)
    return rarity
  }
  const texts = [...criterion.mentees, ...criterion.mentors].filter((terms) => (terms ?? []).length > 0)
  const having = new Int32Array(numbers.size)
  for (const terms of texts) {
    for (const term of new Set(terms)) {
      const at = numbers.get(term)!
      having[at] = having[at]! + 1
    }
  }
  return rarity.map((_, at) =>
    Math.max(1, Math.floor(1000 * binaryLogarithm((texts.length + 1) / having[at]!))),
  )
}

function binaryLogarithm(ratio: number): number {
  let whole = 0
  let rest = ratio
  for (; rest >= 2; rest /= 2) whole++
  return whole + (rest - 1)
}
