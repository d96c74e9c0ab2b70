import type { Lock, Problem } from '../problem/problem.ts'
import { peopleOrder } from '../problem/hash-order.ts'
import { compile } from '../scoring/compile.ts'
import { scoresByMeasures } from './scores-by-measures.ts'

/** A problem as its checker reads it: people by place in the order of hash(id, seed), bounds as locks leave them. */
export type CheckedCohort = {
  readonly mentorIds: readonly string[]
  readonly wants: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  /** What locks leave a mentee. */
  readonly left: Int32Array
  readonly locksOf: Rows<Lock>
  readonly isAllowed: (mentee: number, mentor: number) => boolean
  /** A row of scores; the next one overwrites it. */
  readonly scoresOf: (mentee: number) => Uint16Array
  readonly placesOf: {
    readonly mentees: ReadonlyMap<string, number>
    readonly mentors: ReadonlyMap<string, number>
  }
}

/** For each mentee, by mentor: the entries that name them. */
export type Rows<Entry> = readonly ReadonlyMap<number, readonly Entry[]>[]

export function openCohort(problem: Problem): CheckedCohort {
  const menteeAt = peopleOrder(problem.mentees, problem.seed)
  const mentorAt = peopleOrder(problem.mentors, problem.seed)
  const mentorIds = Array.from(mentorAt, (at) => problem.mentors[at]!.id)
  const wants = menteeAt.map((at) => problem.mentees[at]!.wants)
  const placesOf = {
    mentees: new Map(Array.from(menteeAt, (at, place) => [problem.mentees[at]!.id, place])),
    mentors: new Map(mentorIds.map((id, place) => [id, place])),
  }
  const min = mentorAt.map((at) => problem.mentors[at]!.min)
  const max = mentorAt.map((at) => problem.mentors[at]!.max)
  const locksOf = byMentee(problem.locks, placesOf)!
  for (const locks of locksOf) {
    for (const j of locks.keys()) {
      min[j] = Math.max(0, min[j]! - 1)
      max[j] = max[j]! - 1
    }
  }
  const { vetoes } = compile(problem)
  return {
    mentorIds,
    wants,
    min,
    max,
    left: wants.map((places, i) => places - locksOf[i]!.size),
    locksOf,
    isAllowed: (i, j) => !vetoes.some(({ forbids }) => forbids(menteeAt[i]!, mentorAt[j]!)),
    scoresOf: scoresByMeasures(problem, menteeAt, mentorAt),
    placesOf,
  }
}

/** Null when an entry names nobody of the cohort. */
export function byMentee<Entry extends Lock>(
  entries: readonly Entry[],
  { mentees, mentors }: CheckedCohort['placesOf'],
): Rows<Entry> | null {
  const rows = Array.from({ length: mentees.size }, (): Map<number, Entry[]> => new Map())
  for (const entry of entries) {
    const [i, j] = [mentees.get(entry.menteeId), mentors.get(entry.mentorId)]
    if (i === undefined || j === undefined) return null
    const known = rows[i]!.get(j)
    if (known === undefined) rows[i]!.set(j, [entry])
    else known.push(entry)
  }
  return rows
}
