import type { Column, FreeText } from '../../problem/criterion.ts'

/**
 * Integer rarity of each term of some texts (at least 1): about 1 000 times the binary logarithm of texts over texts that
 * have the term (Spärck Jones 1972). Handed to a `free-text` criterion, the table stays as it is when people come and go.
 */
export function rarityOfTerms(texts: Column<readonly string[]>): Record<string, number> {
  let answered = 0
  const having = new Map<string, number>()
  for (const terms of texts) {
    if (terms === null || terms.length === 0) continue
    answered++
    for (const term of new Set(terms)) having.set(term, (having.get(term) ?? 0) + 1)
  }
  const rarity = (count: number) => Math.max(1, Math.floor(1000 * binaryLogarithm((answered + 1) / count)))
  return Object.fromEntries(Array.from(having, ([term, count]) => [term, rarity(count)]))
}

/** By the numbers of the terms. A term that a table handed in has never met is as rare as its rarest. */
export function rarityOf(criterion: FreeText, numbers: ReadonlyMap<string, number>): Int32Array {
  const rarities = criterion.rarity ?? rarityOfTerms([...criterion.mentees, ...criterion.mentors])
  const known = new Map(Object.entries(rarities))
  const rarest = [...known.values()].reduce((most, value) => Math.max(most, value), 1)
  const rarity = new Int32Array(numbers.size)
  for (const [term, at] of numbers) rarity[at] = Math.max(1, known.get(term) ?? rarest)
  return rarity
}

// By halving, and a straight line between powers of two: a logarithm that is the same in every engine.
function binaryLogarithm(ratio: number): number {
  let whole = 0
  let rest = ratio
  for (; rest >= 2; rest /= 2) whole++
  return whole + (rest - 1)
}
