import type { Column, Likeness } from '../../problem/criterion.ts'
import { twoSided, type Measure } from './measure.ts'

/** Cosine of two vectors of small integers, stretched between what is worth nothing and what is worth all points. */
export function likeness(criterion: Likeness): Measure {
  const { mentees, mentors, noneAt = 0, fullAt = 10_000 } = criterion
  const here = mentees.map(lengthOf)
  const there = mentors.map(lengthOf)
  const cosine = (mentee: number, mentor: number) => {
    const length = here[mentee]! * there[mentor]!
    return length === 0 ? 0 : (10_000 * product(mentees[mentee]!, mentors[mentor]!)) / length
  }
  return twoSided(
    criterion,
    (mentee, mentor) => {
      const above = (cosine(mentee, mentor) - noneAt) / (fullAt - noneAt)
      return Math.floor(10_000 * Math.max(0, Math.min(1, above)) + 0.5)
    },
    (mentee, mentor) => ({ kind: 'likeness', cosine: Math.floor(cosine(mentee, mentor) + 0.5) }),
  )
}

/** The longest vector: sums of its squares, and of products with another one, are exact integers. */
export const mostDimensions = 65_536

function lengthOf(vector: Column<readonly number[]>[number]): number {
  return vector === null ? 0 : Math.sqrt(product(vector, vector))
}

function product(one: readonly number[], other: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
