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
  return {
    mentees: moves(before, after, 'menteeId', 'mentorId'),
    mentors: moves(before, after, 'mentorId', 'menteeId'),
  }
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
