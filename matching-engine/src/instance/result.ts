import { compareIds } from '../problem/hash-order.ts'
import type { Instance } from './instance.ts'
import type { FairestResult } from '../fairest/solve-fairest.ts'
import type { PricedGoal } from '../problem/problem.ts'
import { rowOf } from '../solving/network.ts'
import type { StableResult } from '../stable/solve-stable.ts'

/** What `solve` returns, told apart by `goal`: plain data. */
export type Arrangement = Result | FairestResult | StableResult

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

/** Pairs and figures of a choice of arcs. */
export function summarise(
  instance: Instance,
  arcs: readonly number[],
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  const locked = new Set(instance.lockedArcs)
  const pairs = arcs.map((arc) => ({
    menteeId: instance.menteeIds[rowOf(instance.rowStart, arc)]!,
    mentorId: instance.mentorIds[instance.column[arc]!]!,
    score: instance.score[arc]!,
    locked: locked.has(arc),
  }))
  pairs.sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId))
  const open = pairs.filter((pair) => !pair.locked)
  return {
    pairs,
    served: new Set(pairs.map((pair) => pair.menteeId)).size,
    lowest: open.length === 0 ? null : open.reduce((least, pair) => Math.min(least, pair.score), 10_000),
    total: pairs.reduce((sum, pair) => sum + pair.score, 0),
  }
}
