import { compareIds } from '../problem/hash-order.ts'
import type { Instance } from './instance.ts'
import { rememberPlaces } from './places-of-pairs.ts'
import type { EverybodyResult } from '../everybody/solve-everybody.ts'
import type { FairestResult } from '../fairest/solve-fairest.ts'
import { idOrder } from '../problem/id-order.ts'
import type { PricedGoal } from '../problem/problem.ts'
import type { StableResult } from '../stable/solve-stable.ts'

/** What `solve` returns, told apart by `goal`: plain data. */
export type Arrangement = Result | FairestResult | EverybodyResult | StableResult

/** An arrangement that prices prove. `pairs` are sorted by mentee id, then mentor id. */
export type Result = {
  readonly goal: PricedGoal
  readonly pairs: readonly Pair[]
  /** Mentees with at least one mentor, those with a locked pair included. */
  readonly served: number
  /** The lowest score among pairs that are not locked; null when there is none. */
  readonly lowest: number | null
  /** Sum of all scores, locked pairs included. */
  readonly total: number
  readonly certificate: Certificate
}

export type Pair = {
  readonly menteeId: string
  readonly mentorId: string
  readonly score: number
  readonly locked: boolean
}

/** Integers that prove the result optimal; see `checkCertificate`. `prices` are aligned with `instance.mentorIds`. */
export type Certificate = {
  readonly lambda: number
  readonly prices: readonly number[]
  /** The mentors A whose places, with the mentees who have a mentor elsewhere, cover all that can be served. */
  readonly servedCover: readonly string[]
  /** Why no higher lowest score exists (goal `nobody-left-out`); null when nothing forces a pair. */
  readonly lowestBound: LowestBound | null
}

/** On the arcs strictly above `score`: `cover` is a cover below K; `loads` are mentors whose minimums cannot hold. */
export type LowestBound = {
  readonly score: number
  readonly kind: 'cover' | 'loads'
  readonly mentorIds: readonly string[]
}

/** Pairs and figures of a choice of arcs, each once: by mentee id, then mentor id. O(arcs chosen + mentees, sorted). */
export function summarise(
  instance: Instance,
  arcs: readonly number[] | Int32Array,
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  const { menteeIds, mentorIds, column, score } = instance
  const locked = new Set(instance.lockedArcs)
  const chosen = Int32Array.from(arcs).toSorted()
  const startOf = rowsOf(instance, chosen)
  const pairs: Pair[] = []
  const places = { mentee: new Int32Array(chosen.length), mentor: new Int32Array(chosen.length) }
  let [served, lowest, total] = [0, Infinity, 0]
  for (const mentee of idOrder(menteeIds)) {
    const [start, end] = [startOf[mentee]!, startOf[mentee + 1]!]
    if (end > start) served++
    if (end - start > 1) {
      const mentorId = (arc: number) => mentorIds[column[arc]!]!
      chosen.subarray(start, end).sort((a, b) => compareIds(mentorId(a), mentorId(b)))
    }
    for (let at = start; at < end; at++) {
      const arc = chosen[at]!
      const points = score[arc]!
      const isLocked = locked.has(arc)
      places.mentee[pairs.length] = mentee
      places.mentor[pairs.length] = column[arc]!
      pairs.push({
        menteeId: menteeIds[mentee]!,
        mentorId: mentorIds[column[arc]!]!,
        score: points,
        locked: isLocked,
      })
      if (!isLocked && points < lowest) lowest = points
      total += points
    }
  }
  rememberPlaces(instance, pairs, places)
  return { pairs, served, lowest: lowest === Infinity ? null : lowest, total }
}

/** Where the arcs of each mentee start among these, which ascend. */
function rowsOf({ rowStart }: Instance, arcs: Int32Array): Int32Array {
  const startOf = new Int32Array(rowStart.length)
  let at = 0
  for (let mentee = 0; mentee < rowStart.length; mentee++) {
    while (at < arcs.length && arcs[at]! < rowStart[mentee]!) at++
    startOf[mentee] = at
  }
  return startOf
}
