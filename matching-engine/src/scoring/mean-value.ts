import { missingValue, rounded, type Measure } from './measures/measure.ts'

const sampleSize = 4096

/**
 * What a missing answer counts for: the mean over at most 4 096 pairs with both answers, those whose people come
 * first in the order of hash(id, seed), so that one withdrawal hardly moves it. Null when no pair has both.
 * `valueAt` gives a value by places in that order, for whoever has them all already.
 */
export function meanValue(
  measure: Measure,
  menteeAt: Int32Array,
  mentorAt: Int32Array,
  valueAt: ValueAt = (row, column) => measure.value(menteeAt[row]!, mentorAt[column]!),
): number | null {
  const mentees = answering(menteeAt, measure.menteeAnswered)
  const mentors = answering(mentorAt, measure.mentorAnswered)
  const width = Math.max(64, Math.floor(sampleSize / Math.max(1, mentees.length)))
  const across = mentors.subarray(0, width)
  const down = mentees.subarray(0, Math.floor(sampleSize / Math.max(1, across.length)))
  // A blend may be missing throughout a corner of the table and known elsewhere.
  return meanOver(valueAt, down, across) ?? meanOver(valueAt, mentees, mentors)
}

type ValueAt = (row: number, column: number) => number

/** Places in the order, of those who answered. */
function answering(order: Int32Array, answered: Uint8Array): Int32Array {
  return Int32Array.from(order.keys()).filter((place) => answered[order[place]!] === 1)
}

function meanOver(valueAt: ValueAt, rows: Int32Array, columns: Int32Array): number | null {
  let [sum, count] = [0, 0]
  for (const row of rows) {
    for (const column of columns) {
      const value = valueAt(row, column)
      if (value === missingValue || count === sampleSize) continue
      sum += value
      count++
    }
  }
  return count === 0 ? null : rounded(sum, count)
}
