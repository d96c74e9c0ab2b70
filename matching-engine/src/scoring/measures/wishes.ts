import type { Wishes } from '../../problem/criterion.ts'
import type { Problem } from '../../problem/problem.ts'
import { isAnswer, missingValue, rounded, type Measure } from './measure.ts'

/** Full for a first wish, in equal steps down to nothing for the unnamed; the mean of both sides when both wished. */
export function wishes(criterion: Wishes, { mentees, mentors }: Problem): Measure {
  const sides = (mentee: number, mentor: number) => {
    const values: number[] = []
    const mine = criterion.mentees[mentee]
    const theirs = criterion.mentors[mentor]
    if (isAnswer(mine)) values.push(valueOf(mine!, mentors[mentor]!.id))
    if (isAnswer(theirs)) values.push(valueOf(theirs!, mentees[mentee]!.id))
    return values
  }
  return {
    value: (mentee, mentor) => {
      const values = sides(mentee, mentor)
      if (values.length === 0) return missingValue
      return rounded(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
      )
    },
    missing: (mentee, mentor) => (sides(mentee, mentor).length === 0 ? 'both' : null),
    detail: (mentee, mentor) => ({
      kind: 'wishes',
      menteeRank: rank(criterion.mentees[mentee], mentors[mentor]!.id),
      mentorRank: rank(criterion.mentors[mentor], mentees[mentee]!.id),
    }),
    menteeAnswered: new Uint8Array(mentees.length).fill(1),
    mentorAnswered: new Uint8Array(mentors.length).fill(1),
  }
}

function valueOf(wished: readonly string[], id: string): number {
  const place = rank(wished, id)
  return place === null ? 0 : rounded(10_000 * (wished.length - place + 1), wished.length)
}

function rank(wished: readonly string[] | null | undefined, id: string): number | null {
  const at = wished?.indexOf(id) ?? -1
  return at < 0 ? null : at + 1
}
