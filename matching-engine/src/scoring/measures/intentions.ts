import type { Column, Intentions } from '../../problem/criterion.ts'
import { rounded, twoSided, type Measure } from './measure.ts'

/** How well each intention is answered by the best of the other side's, on average over both people's intentions. */
export function intentions(criterion: Intentions): Measure {
  const { matrix, menteeOptions, mentorOptions } = criterion
  const here = rowsOf(criterion.mentees, menteeOptions)
  const there = rowsOf(criterion.mentors, mentorOptions)
  return twoSided(
    criterion,
    (mentee, mentor) => {
      const [mine, theirs] = [here[mentee]!, there[mentor]!]
      let sum = 0
      for (const a of mine) sum += theirs.reduce((best, b) => Math.max(best, matrix[a]![b]!), 0)
      for (const b of theirs) sum += mine.reduce((best, a) => Math.max(best, matrix[a]![b]!), 0)
      return rounded(sum, mine.length + theirs.length)
    },
    (mentee, mentor) => {
      const meeting = here[mentee]!.flatMap((a) =>
        there[mentor]!.map((b) => ({
          mentee: menteeOptions[a]!,
          mentor: mentorOptions[b]!,
          value: matrix[a]![b]!,
        })),
      )
      const met = meeting.filter(({ value }) => value > 0)
      return { kind: 'intentions', meeting: met.toSorted((a, b) => b.value - a.value) }
    },
  )
}

function rowsOf(column: Column<readonly string[]>, options: readonly string[]): number[][] {
  const numbers = new Map(options.map((option, at) => [option, at]))
  return column.map((chosen) => [...new Set(chosen)].map((option) => numbers.get(option)!))
}
