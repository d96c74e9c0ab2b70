import { missingValue, rounded, type Measure } from './measures/measure.ts'

const sampleSize = 4096

/**
 * What a missing answer counts for: the mean over at most 4 096 pairs with both answers, those whose people come
 * first in the order of hash(id, seed), so that one withdrawal hardly moves it. Null when no pair has both.
 */
export function meanValue(measure: Measure, menteeAt: Int32Array, mentorAt: Int32Array): number | null {
  const mentees = menteeAt.filter((mentee) => measure.menteeAnswered[mentee] === 1)
  const mentors = mentorAt.filter((mentor) => measure.mentorAnswered[mentor] === 1)
  const width = Math.max(64, Math.floor(sampleSize / Math.max(1, mentees.length)))
  const across = mentors.subarray(0, width)
  const down = mentees.subarray(0, Math.floor(sampleSize / Math.max(1, across.length)))
  // A blend may be missing throughout a corner of the table and known elsewhere.
  return meanOver(measure, down, across) ?? meanOver(measure, mentees, mentors)
}

function meanOver(measure: Measure, mentees: Int32Array, mentors: Int32Array): number | null {
  let [sum, count] = [0, 0]
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      const value = measure.value(mentee, mentor)
      if (value === missingValue || count === sampleSize) continue
      sum += value
      count++
    }
  }
  return count === 0 ? null : rounded(sum, count)
}
