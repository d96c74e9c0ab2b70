import { compareIds } from '../problem/hash-order.ts'
import type { Pair } from '../instance/result.ts'

/** A person whose partners change: ids on the other side, sorted. */
export type Move = {
  readonly id: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Who has other partners after than before, on both sides, sorted by id. */
export function movesBetween(
  before: readonly Pair[],
  after: readonly Pair[],
): { mentees: Move[]; mentors: Move[] } {
  const changed = inOneAlone(before.toSorted(inOrder), after.toSorted(inOrder))
  const mentees = new Set(changed.map(({ menteeId }) => menteeId))
  const mentors = new Set(changed.map(({ mentorId }) => mentorId))
  const concerns = (pair: Pair) => mentees.has(pair.menteeId) || mentors.has(pair.mentorId)
  const [old, now] = [before.filter(concerns), after.filter(concerns)]
  return {
    mentees: moves(old, now, 'menteeId', 'mentorId'),
    mentors: moves(old, now, 'mentorId', 'menteeId'),
  }
}

/** The pairs that are in one of two sorted lists alone. */
function inOneAlone(one: readonly Pair[], other: readonly Pair[]): Pair[] {
  const found: Pair[] = []
  let [at, to] = [0, 0]
  while (at < one.length && to < other.length) {
    const order = inOrder(one[at]!, other[to]!)
    if (order < 0) found.push(one[at]!)
    if (order > 0) found.push(other[to]!)
    if (order <= 0) at++
    if (order >= 0) to++
  }
  return [...found, ...one.slice(at), ...other.slice(to)]
}

function inOrder(a: Pair, b: Pair): number {
  return compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)
}

type Side = 'menteeId' | 'mentorId'

function moves(before: readonly Pair[], after: readonly Pair[], side: Side, other: Side): Move[] {
  const [old, now] = [partners(before, side, other), partners(after, side, other)]
  const people = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareIds)
  const all = people.map((id) => ({ id, before: old.get(id) ?? [], after: now.get(id) ?? [] }))
  return all.filter((move) => move.before.join('\u0000') !== move.after.join('\u0000'))
}

function partners(pairs: readonly Pair[], side: Side, other: Side): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const pair of pairs)
    found.set(pair[side], [...(found.get(pair[side]) ?? []), pair[other]].toSorted(compareIds))
  return found
}
