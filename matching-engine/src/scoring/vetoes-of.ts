import { compile } from './compile.ts'
import { locate } from './locate.ts'
import type { Scored } from './scored.ts'

/** Ids of the vetoes that forbid this pair, `self` first, then in the problem's order; empty when it is allowed. */
export function vetoesOf(scored: Scored, menteeId: string, mentorId: string): string[] {
  const mentee = scored.menteeAt[locate(scored).mentee(menteeId)]!
  const mentor = scored.mentorAt[locate(scored).mentor(mentorId)]!
  const against = compile(scored.problem).vetoes.filter(({ forbids }) => forbids(mentee, mentor))
  return against.map(({ id }) => id)
}

/**
 * How many of the other side each veto forbids this person, most first: "12 mentors: no common language; 3: same
 * team". One person may be counted under several vetoes; vetoes that forbid nobody are left out.
 */
export function vetoCounts(
  scored: Scored,
  side: 'mentee' | 'mentor',
  id: string,
): { vetoId: string; count: number }[] {
  const { vetoes } = compile(scored.problem)
  const person =
    side === 'mentee'
      ? scored.menteeAt[locate(scored).mentee(id)]!
      : scored.mentorAt[locate(scored).mentor(id)]!
  const others = side === 'mentee' ? scored.mentorAt : scored.menteeAt
  const counts = vetoes.map((veto) => ({
    vetoId: veto.id,
    count: others.filter((other) =>
      side === 'mentee' ? veto.forbids(person, other) : veto.forbids(other, person),
    ).length,
  }))
  return counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
