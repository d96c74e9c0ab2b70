import type { Instance } from './instance.ts'
import { markSound } from './refuse-bad-instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Lock } from '../problem/problem.ts'
import { refuseBadCapacities, refuseDuplicateIds } from '../problem/refuse-bad-people.ts'

export type Arcs = {
  readonly mentees: readonly { readonly id: string; readonly wants: number }[]
  readonly mentors: readonly { readonly id: string; readonly min: number; readonly max: number }[]
  readonly arcs: readonly { readonly menteeId: string; readonly mentorId: string; readonly score: number }[]
  readonly locks?: readonly Lock[]
}

/** An instance from arcs scored elsewhere, in the order given. Throws MatchingRefusal on bad ids, scores or locks. */
export function createInstance(input: Arcs): Instance {
  refuseDuplicateIds(input.mentees)
  refuseDuplicateIds(input.mentors)
  refuseBadCapacities(input.mentees, input.mentors)
  const mentees = positions(input.mentees)
  const mentors = positions(input.mentors)
  const rows = input.mentees.map((): Map<number, number> => new Map())
  for (const { menteeId, mentorId, score } of input.arcs) {
    const row = rows[positionOf(mentees, menteeId)]!
    const mentor = positionOf(mentors, mentorId)
    const inRange = Number.isInteger(score) && score >= 0 && score <= 10_000
    if (!inRange || row.has(mentor)) throw new MatchingRefusal('bad-answers', [menteeId, mentorId])
    row.set(mentor, score)
  }
  const arcs = rows.flatMap((row) => [...row].toSorted(([a], [b]) => a - b))
  const rowStart = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => (rowStart[at + 1] = rowStart[at]! + row.size))
  const column = Int32Array.from(arcs, ([mentor]) => mentor)
  const locks = (input.locks ?? []).map((lock) => ({
    lock,
    mentee: positionOf(mentees, lock.menteeId),
    mentor: positionOf(mentors, lock.mentorId),
  }))
  return markSound({
    menteeIds: input.mentees.map(({ id }) => id),
    mentorIds: input.mentors.map(({ id }) => id),
    wants: Int32Array.from(input.mentees, ({ wants }) => wants),
    min: Int32Array.from(input.mentors, ({ min }) => min),
    max: Int32Array.from(input.mentors, ({ max }) => max),
    rowStart,
    column,
    score: Uint16Array.from(arcs, ([, score]) => score),
    lockedArcs: lockedArcs(rowStart, column, locks),
  })
}

/** Arcs of the locks, ascending. Throws `lock-vetoed` on a pair without arc and `duplicate-lock`. */
export function lockedArcs(
  rowStart: Int32Array,
  column: Int32Array,
  locks: readonly { readonly lock: Lock; readonly mentee: number; readonly mentor: number }[],
): Int32Array {
  const arcs = new Set<number>()
  for (const { lock, mentee, mentor } of locks) {
    const arc = column.subarray(0, rowStart[mentee + 1]).indexOf(mentor, rowStart[mentee])
    if (arc < 0) throw new MatchingRefusal('lock-vetoed', [lock.menteeId, lock.mentorId])
    if (arcs.has(arc)) throw new MatchingRefusal('duplicate-lock', [lock.menteeId, lock.mentorId])
    arcs.add(arc)
  }
  return Int32Array.from(arcs).toSorted()
}

/** Where each id stands. */
export function positions(people: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(people.map(({ id }, at) => [id, at]))
}

/** Throws `unknown-id`. */
export function positionOf(known: ReadonlyMap<string, number>, id: string): number {
  const at = known.get(id)
  if (at === undefined) throw new MatchingRefusal('unknown-id', [id])
  return at
}
