import type { Column, FreeText } from '../../problem/criterion.ts'
import { compareIds } from '../../problem/hash-order.ts'
import { twoSided, type Measure } from './measure.ts'
import { numberOptions } from './option-sets.ts'
import { rarityOf } from './rarity.ts'

/** Cosine of the two texts' terms, each weighted by its rarity (Salton and Buckley 1988). */
export function freeText(criterion: FreeText): Measure {
  const { mentees, mentors } = criterion
  const numbers = numberOptions(mentees, mentors)
  const rarity = rarityOf(criterion, numbers)
  const here = sortedTerms(mentees, numbers)
  const there = sortedTerms(mentors, numbers)
  const norms = (rows: readonly Int32Array[]) => rows.map((row) => Math.sqrt(sumOfSquares(row, rarity)))
  const menteeNorm = norms(here)
  const mentorNorm = norms(there)
  const fullAt = criterion.fullAt ?? 5000
  return twoSided(
    criterion,
    (mentee, mentor) => {
      const shared = sharedSquares(here[mentee]!, there[mentor]!, rarity)
      const cosine = shared / (menteeNorm[mentee]! * mentorNorm[mentor]!)
      return Math.min(10_000, Math.floor((cosine * 100_000_000) / fullAt + 0.5))
    },
    (mentee, mentor) => {
      const terms = [...new Set(mentees[mentee])].filter((term) => mentors[mentor]!.includes(term))
      return { kind: 'free-text', terms: rarestFirst(terms, numbers, rarity) }
    },
  )
}

function sortedTerms(column: Column<readonly string[]>, numbers: ReadonlyMap<string, number>): Int32Array[] {
  return column.map((terms) => Int32Array.from(new Set(terms), (term) => numbers.get(term)!).toSorted())
}

function sumOfSquares(terms: Int32Array, rarity: Int32Array): number {
  let sum = 0
  for (const term of terms) sum += rarity[term]! * rarity[term]!
  return sum
}

function sharedSquares(a: Int32Array, b: Int32Array, rarity: Int32Array): number {
  let sum = 0
  let left = 0
  let right = 0
  while (left < a.length && right < b.length) {
    const difference = a[left]! - b[right]!
    if (difference === 0) sum += rarity[a[left]!]! * rarity[a[left]!]!
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return sum
}

function rarestFirst(
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
  rarity: Int32Array,
): string[] {
  const rare = (term: string) => rarity[numbers.get(term)!]!
  return terms.toSorted((a, b) => rare(b) - rare(a) || compareIds(a, b))
}
