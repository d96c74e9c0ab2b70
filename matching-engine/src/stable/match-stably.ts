import type { Instance } from '../instance/instance.ts'
import { menteesOfArcs } from '../instance/mentees-of-arcs.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { summarise, type Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { afterLocks } from '../solving/network.ts'
import type { Preferences } from './preferences.ts'

/** Who proposes: each of that side has the best partners that any stable arrangement gives them. */
export type Proposing = 'mentees' | 'mentors'

/**
 * A stable arrangement by deferred acceptance (Gale and Shapley 1962; several places on both sides: Roth 1984): no
 * mentee and mentor who may be paired, and are not, would both rather be. Locked pairs are taken out first. O(arcs log
 * arcs). The arrangement depends on preferences alone, since no two are equal.
 *
 * Every stable arrangement gives each person the same number of pairs (Roth 1986), so minimum loads hold in all or in
 * none: throws MatchingRefusal `minimum-loads-impossible`, naming the mentors below theirs, and `locks-over-capacity`.
 */
export function matchStably(
  instance: Instance,
  preferences: Preferences,
  proposing: Proposing,
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  refuseBadInstance(instance)
  const { wants, min, max, locked } = afterLocks(instance)
  const menteeOf = menteesOfArcs(instance.rowStart)
  const open = Int32Array.from(instance.column.keys()).filter((arc) => locked?.[arc] !== 1)
  const byMentee = { person: menteeOf, places: wants, rank: preferences.ofMentees }
  const byMentor = { person: instance.column, places: max, rank: preferences.ofMentors }
  const held = proposing === 'mentees' ? propose(open, byMentee, byMentor) : propose(open, byMentor, byMentee)
  const load = new Int32Array(max.length)
  for (const arc of held) load[instance.column[arc]!] = load[instance.column[arc]!]! + 1
  const below = instance.mentorIds.filter((_, mentor) => load[mentor]! < min[mentor]!)
  if (below.length > 0) throw new MatchingRefusal('minimum-loads-impossible', below.toSorted(compareIds))
  return summarise(instance, [...instance.lockedArcs, ...held])
}

type Side = { readonly person: Int32Array; readonly places: Int32Array; readonly rank: Float64Array }

/** Each proposer goes down its list while it has a place; each receiver keeps the best that came. The arcs kept. */
function propose(open: Int32Array, from: Side, to: Side): number[] {
  const lists = Array.from(from.places, (): number[] => [])
  for (const arc of open) lists[from.person[arc]!]!.push(arc)
  for (const list of lists) list.sort((a, b) => from.rank[b]! - from.rank[a]!)
  const room = from.places.slice()
  const kept = Array.from(to.places, (): number[] => [])
  const waiting = [...lists.keys()]
  for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
    while (room[person]! > 0 && lists[person]!.length > 0) {
      const arc: number = lists[person]!.pop()!
      const other = to.person[arc]!
      if (to.places[other] === 0) continue
      room[person] = room[person]! - 1
      const refused = keep(kept[other]!, arc, to.places[other]!, to.rank)
      if (refused < 0) continue
      const again: number = from.person[refused]!
      room[again] = room[again]! + 1
      if (again !== person) waiting.push(again)
    }
  }
  return kept.flat()
}

/** Puts an arc in its place, the best first. Returns the one that no longer finds room, or -1. */
function keep(kept: number[], arc: number, places: number, rank: Float64Array): number {
  let at = kept.length
  while (at > 0 && rank[kept[at - 1]!]! > rank[arc]!) at--
  kept.splice(at, 0, arc)
  return kept.length > places ? kept.pop()! : -1
}
