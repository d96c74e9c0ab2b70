import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Problem } from '../problem/problem.ts'
import { mostCells } from './create-tables.ts'
import { keptArcs } from './find-best.ts'

/**
 * Bytes that `solveLarge` holds at most beside the answers, with so many workers: for each person, for each pair of the
 * core (the best of each person beside as many as they have places), and for each reader of rows its tables and rows.
 */
export function bytesNeeded({ mentees, mentors }: Problem, workers = 0): number {
  const ofMentees = mentees.reduce((sum, { wants }) => sum + wants + keptArcs, 0)
  const ofMentors = mentors.reduce((sum, { max }) => sum + max + keptArcs, 0)
  const ofCore = bytesOf.pair * (ofMentees + ofMentors)
  const ofReaders = (workers + 1) * (2 * mostCells.all + bytesOf.rows)
  return ofCore + bytesOf.person * (mentees.length + mentors.length) + ofReaders
}

/** Of a pair and a person: measured at the end of cohorts of 20 000 and 50 000 a side, and rounded up. */
const bytesOf = { pair: 160, person: 1200, rows: 50_000_000 }

/**
 * Throws `too-large` with four numbers: mentees and mentors asked for, and how many of each would fit, both scaled
 * alike.
 */
export function refuseTooMany(problem: Problem, workers: number, memoryBytes: number): void {
  const needed = bytesNeeded(problem, workers)
  if (needed <= memoryBytes) return
  const fixed = bytesNeeded({ ...problem, mentees: [], mentors: [] }, workers)
  const share = Math.max(0, memoryBytes - fixed) / (needed - fixed)
  const asked = [problem.mentees.length, problem.mentors.length]
  throw new MatchingRefusal(
    'too-large',
    [...asked, ...asked.map((count) => Math.floor(count * share))].map(String),
  )
}
