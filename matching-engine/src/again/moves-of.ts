import type { Instance } from '../instance/instance.ts'
import type { Pair } from '../instance/result.ts'
import { rowOf } from '../solving/network.ts'
import type { Standing } from '../standing/standing.ts'
import { movesBetween, type Move } from '../wishes/moves-between.ts'

/** What a change brings to the whole, and the people whose partners are others than before. */
export type Moves = {
  readonly change: { readonly served: number; readonly total: number }
  readonly mentees: readonly Move[]
  readonly mentors: readonly Move[]
}

/** What some arcs, given up and taken one after the other, have changed by now. */
export function movesOf(instance: Instance, standing: Standing, changed: readonly number[]): Moves {
  const { network, flow } = standing
  // Given up and taken again: nothing has changed.
  const odd = new Set<number>()
  for (const arc of changed) if (!odd.delete(arc)) odd.add(arc)
  const pairsOf = (arcs: Iterable<number>) => [...arcs].map((arc) => pairOf(instance, arc))
  const arcOf = (at: number) => network.arc[at]!
  const joined = new Set([...odd].filter((at) => flow.taken[at] === 1).map(arcOf))
  const left = [...odd].filter((at) => flow.taken[at] === 0).map(arcOf)
  const around = arcsAround(instance, standing, odd)
  const after = pairsOf(around)
  const before = pairsOf([...[...around].filter((arc) => !joined.has(arc)), ...left])
  const change = { served: servedIn(after) - servedIn(before), total: totalOf(after) - totalOf(before) }
  return { change, ...movesBetween(before, after) }
}

/** The arcs of the instance that the people at both ends of some arcs have now, locked ones included. */
function arcsAround(instance: Instance, { network, flow }: Standing, arcs: ReadonlySet<number>): Set<number> {
  const mentees = new Set([...arcs].map((at) => rowOf(network.rowStart, at)))
  const mentors = new Set([...arcs].map((at) => network.column[at]!))
  const around = new Set<number>()
  for (const mentee of mentees) {
    for (let at = network.rowStart[mentee]!; at < network.rowStart[mentee + 1]!; at++) {
      if (flow.taken[at] === 1) around.add(network.arc[at]!)
    }
  }
  for (const mentor of mentors) {
    const start = flow.slotStart[mentor]!
    for (let slot = start; slot < start + flow.load[mentor]!; slot++) {
      around.add(network.arc[flow.slotArc[slot]!]!)
    }
  }
  for (const arc of instance.lockedArcs) {
    if (mentors.has(instance.column[arc]!) || mentees.has(rowOf(instance.rowStart, arc))) around.add(arc)
  }
  return around
}

function pairOf({ menteeIds, mentorIds, rowStart, column, score }: Instance, arc: number): Pair {
  return {
    menteeId: menteeIds[rowOf(rowStart, arc)]!,
    mentorId: mentorIds[column[arc]!]!,
    score: score[arc]!,
    locked: false,
  }
}

/** Whoever is concerned by the way but not by all of their pairs is counted alike before and after. */
function servedIn(pairs: readonly Pair[]): number {
  return new Set(pairs.map(({ menteeId }) => menteeId)).size
}

function totalOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { score }) => sum + score, 0)
}
