import type { Column } from '../../problem/criterion.ts'
import type { Detail, Missing } from '../detail.ts'

/** What stands for a value when an answer is missing. Real values are 0 to 10 000. */
export const missingValue = 65_535

/** A criterion made ready: mentees and mentors are positions in the problem. */
export type Measure = {
  readonly value: (mentee: number, mentor: number) => number
  readonly missing: (mentee: number, mentor: number) => Missing
  readonly detail: (mentee: number, mentor: number) => Detail | null
  /** 1 for those whose answers may make a value. */
  readonly menteeAnswered: Uint8Array
  readonly mentorAnswered: Uint8Array
}

type Sides = { readonly mentees: Column<unknown>; readonly mentors: Column<unknown> }

/** A measure that needs both answers. */
export function twoSided(
  { mentees, mentors }: Sides,
  value: (mentee: number, mentor: number) => number,
  detail: (mentee: number, mentor: number) => Detail,
): Measure {
  const menteeAnswered = Uint8Array.from(mentees, isAnswer)
  const mentorAnswered = Uint8Array.from(mentors, isAnswer)
  const both = (mentee: number, mentor: number) =>
    menteeAnswered[mentee] === 1 && mentorAnswered[mentor] === 1
  return {
    value: (mentee, mentor) => (both(mentee, mentor) ? value(mentee, mentor) : missingValue),
    detail: (mentee, mentor) => (both(mentee, mentor) ? detail(mentee, mentor) : null),
    missing: (mentee, mentor) => whoMisses(menteeAnswered[mentee] === 1, mentorAnswered[mentor] === 1),
    menteeAnswered,
    mentorAnswered,
  }
}

export function whoMisses(menteeAnswered: boolean, mentorAnswered: boolean): Missing {
  if (menteeAnswered) return mentorAnswered ? null : 'mentor'
  return mentorAnswered ? 'mentee' : 'both'
}

/** 1 unless null, an empty list or an empty text. */
export function isAnswer(answer: unknown): 0 | 1 {
  if (answer === null || answer === undefined || answer === '') return 0
  return Array.isArray(answer) && answer.length === 0 ? 0 : 1
}

/** Nearest integer to a / b for a >= 0 and b > 0, halves up. */
export function rounded(a: number, b: number): number {
  return Math.floor((2 * a + b) / (2 * b))
}
