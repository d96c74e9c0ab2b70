import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Problem } from '../problem/problem.ts'
import { compile } from '../scoring/compile.ts'
import type { CoreArcs, People } from './core-instance.ts'
import type { ReadPairs } from './read-pairs.ts'

export type LocatedLock = { readonly mentee: number; readonly mentor: number }

/** The places of locked pairs, and their scores. Throws MatchingRefusal `lock-vetoed`, `duplicate-lock`. */
export function locatedLocks(
  problem: Problem,
  { menteeIds, mentorIds }: People,
  { isAllowed, scoreOf }: ReadPairs,
): { readonly located: readonly LocatedLock[]; readonly arcs: CoreArcs } {
  const placesOf = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place]))
  const [mentees, mentors] = [placesOf(menteeIds), placesOf(mentorIds)]
  const known = new Set<string>()
  const located = problem.locks.map(({ menteeId, mentorId }) => {
    const lock = { mentee: mentees.get(menteeId)!, mentor: mentors.get(mentorId)! }
    if (!isAllowed(lock.mentee, lock.mentor))
      throw new MatchingRefusal('lock-vetoed', [
        menteeId,
        mentorId,
        ...vetoesAgainst(problem, menteeId, mentorId),
      ])
    const key = `${lock.mentee} ${lock.mentor}`
    if (known.has(key)) throw new MatchingRefusal('duplicate-lock', [menteeId, mentorId])
    known.add(key)
    return lock
  })
  const arcs = {
    mentee: located.map(({ mentee }) => mentee),
    mentor: located.map(({ mentor }) => mentor),
    score: located.map(({ mentee, mentor }) => scoreOf(mentee, mentor)),
  }
  return { located, arcs }
}

function vetoesAgainst(problem: Problem, menteeId: string, mentorId: string): string[] {
  const mentee = problem.mentees.findIndex(({ id }) => id === menteeId)
  const mentor = problem.mentors.findIndex(({ id }) => id === mentorId)
  return compile(problem)
    .vetoes.filter(({ forbids }) => forbids(mentee, mentor))
    .map(({ id }) => id)
}
