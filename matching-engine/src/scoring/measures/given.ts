import type { Given } from '../../problem/criterion.ts'
import type { Problem } from '../../problem/problem.ts'
import { missingValue, type Measure } from './measure.ts'

export function given({ values }: Given, { mentees, mentors }: Problem): Measure {
  const at = (mentee: number, mentor: number) => values[mentee * mentors.length + mentor] ?? null
  return {
    value: (mentee, mentor) => at(mentee, mentor) ?? missingValue,
    missing: (mentee, mentor) => (at(mentee, mentor) === null ? 'both' : null),
    detail: (mentee, mentor) => (at(mentee, mentor) === null ? null : { kind: 'given' }),
    menteeAnswered: new Uint8Array(mentees.length).fill(1),
    mentorAnswered: new Uint8Array(mentors.length).fill(1),
  }
}
