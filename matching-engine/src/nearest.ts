import type { Result } from './result.ts'
import type { Scored } from './scored.ts'

/** `lossAtLeast`: points that the whole would lose at least (0: just as good, as far as prices tell). */
export type Near = { readonly id: string; readonly score: number; readonly lossAtLeast: number }

/** The allowed mentors this mentee was not given, nearest first: least loss, then highest score, then id. */
export function nearest(scored: Scored, result: Result, menteeId: string, count: number): Near[] {
  throw new Error(`to come: ${scored.criteria.length} ${result.goal} ${menteeId} ${count}`)
}

/** The allowed mentees this mentor was not given, nearest first. */
export function nearestMentees(scored: Scored, result: Result, mentorId: string, count: number): Near[] {
  throw new Error(`to come: ${scored.criteria.length} ${result.goal} ${mentorId} ${count}`)
}
