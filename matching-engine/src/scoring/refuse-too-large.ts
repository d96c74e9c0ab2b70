import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Problem } from '../problem/problem.ts'

/** What `scoreCohort` may take when nothing else is said: 2 GiB. */
export const usualMemoryBytes = 2 ** 31

/**
 * Bytes that `scoreCohort` holds at most, beside the answers: for each pair two a criterion, and 22 for the pair itself
 * while it is listed and weighed.
 */
export function bytesOfCohort({ mentees, mentors, criteria }: Problem): number {
  return mentees.length * mentors.length * (2 * criteria.length + 22)
}

/** Throws `too-large` with four numbers: mentees and mentors asked for, and how many of each would fit, both scaled alike. */
export function refuseTooLarge(problem: Problem, memoryBytes: number): void {
  const needed = bytesOfCohort(problem)
  if (needed <= memoryBytes) return
  const asked = [problem.mentees.length, problem.mentors.length]
  const scale = Math.sqrt(memoryBytes / needed)
  const fitting = asked.map((count) => Math.floor(count * scale))
  throw new MatchingRefusal('too-large', [...asked, ...fitting].map(String))
}
