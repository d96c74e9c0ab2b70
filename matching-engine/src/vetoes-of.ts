import type { Scored } from './scored.ts'

/** Ids of the vetoes that forbid this pair, in the problem's order (`self` first); empty when it is allowed. */
export function vetoesOf(scored: Scored, menteeId: string, mentorId: string): string[] {
  throw new Error(`to come: ${scored.criteria.length} ${menteeId} ${mentorId}`)
}

/** How many of the other side each veto forbids this person: "12 mentors: no common language; 3: same team". */
export function vetoCounts(
  scored: Scored,
  side: 'mentee' | 'mentor',
  id: string,
): { vetoId: string; count: number }[] {
  throw new Error(`to come: ${scored.criteria.length} ${side} ${id}`)
}
