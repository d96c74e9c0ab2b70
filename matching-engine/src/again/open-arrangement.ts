import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import { positionOf } from '../instance/create-instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { listedOrder, reduceToNetwork } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { asResult } from '../solving/solve.ts'
import { createStanding, pricesOf, type Standing } from '../standing/standing.ts'
import { movesBetween } from '../wishes/moves-between.ts'
import { movesOf, type Moves } from './moves-of.ts'
import { nearSide } from './near-side.ts'
import { solveFrom } from './solve-from.ts'
import { withdrawMentee, withdrawMentor } from './withdraw.ts'

/** `instance` and `result` are as changed, and make lists of everybody. Who withdrew stays listed, with no place. */
export type OpenArrangement = {
  readonly withdrawMentee: (menteeId: string) => Moves
  readonly withdrawMentor: (mentorId: string) => Moves
  readonly instance: () => Instance
  readonly result: () => Result
}

/**
 * A best-fit result kept in memory, so that a withdrawal costs a shortest path for each pair that it ends: as good as
 * solving again, though of equals others may be taken, and `result` proves it. Locks of who withdraws go with them (and
 * all is then settled again). A withdrawal throws `unknown-id`, or `minimum-loads-impossible` and is then as if it had
 * not been asked. Throws `goal-not-offered` for another goal.
 */
export function openArrangement(instance: Instance, result: Result): OpenArrangement {
  if (result.goal !== 'best-fit') throw new MatchingRefusal('goal-not-offered', [result.goal])
  const mentees = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const standing = standOn(instance, result)
  let state = standing === null ? settledAgain(instance, instance, result) : { instance, standing }
  const become = (next: Instance, withdraw: (standing: Standing) => number[]): Moves => {
    const before = state.instance
    if (next.lockedArcs.length < before.lockedArcs.length) {
      const old = resultOf(state)
      state = settledAgain(next, before, old)
      return between(old, resultOf(state))
    }
    const changed = withdraw(state.standing)
    state = { instance: next, standing: state.standing }
    if (isShort(state.standing, changed)) {
      state = settledAgain(before, next, resultOf(state))
      refuseImpossibleLoads(next, reduceToNetwork(next, listedOrder(next)))
    }
    return movesOf(next, state.standing, changed)
  }
  return {
    withdrawMentee: (id) => {
      const mentee = positionOf(mentees, id)
      return become(withoutMentee(state.instance, mentee), (kept) => withdrawMentee(kept, mentee))
    },
    withdrawMentor: (id) => {
      const mentor = positionOf(mentors, id)
      return become(withoutMentor(state.instance, mentor), (kept) => withdrawMentor(kept, mentor))
    },
    instance: () => state.instance,
    result: () => resultOf(state),
  }
}

type State = { readonly instance: Instance; readonly standing: Standing }

function standOn(instance: Instance, result: Result): Standing | null {
  const chosen = new Uint8Array(instance.column.length)
  for (const arc of arcsOfPairs(instance, result.pairs)) chosen[arc] = 1
  return createStanding(instance, chosen, result.certificate)
}

function settledAgain(next: Instance, instance: Instance, result: Result): State {
  return { instance: next, standing: standOn(next, solveFrom(next, { instance, result }))! }
}

function resultOf({ instance, standing }: State): Result {
  const { network, flow, bonus } = standing
  const best = { flow, bonus, price: pricesOf(standing) }
  const reached = nearSide(network, flow)
  return asResult(instance, 'best-fit', { network, kept: network, best, reached, threshold: null })
}

/** Whether a mentor who lost a pair has too few. */
function isShort({ network, flow }: Standing, changed: readonly number[]): boolean {
  return changed.some((arc) => flow.load[network.column[arc]!]! < network.min[network.column[arc]!]!)
}

function between(old: Result, now: Result): Moves {
  const change = { served: now.served - old.served, total: now.total - old.total }
  return { change, ...movesBetween(old.pairs, now.pairs) }
}

function withoutMentee(instance: Instance, mentee: number): Instance {
  const { rowStart, lockedArcs } = instance
  const isTheirs = (arc: number) => arc >= rowStart[mentee]! && arc < rowStart[mentee + 1]!
  return {
    ...instance,
    wants: instance.wants.with(mentee, 0),
    lockedArcs: lockedArcs.filter((arc) => !isTheirs(arc)),
  }
}

function withoutMentor(instance: Instance, mentor: number): Instance {
  return {
    ...instance,
    min: instance.min.with(mentor, 0),
    max: instance.max.with(mentor, 0),
    lockedArcs: instance.lockedArcs.filter((arc) => instance.column[arc] !== mentor),
  }
}
