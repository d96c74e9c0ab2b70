import { checkArrangement, type BadArrangement, type Remainder } from './check-arrangement.ts'
import type { Instance } from '../instance/instance.ts'
import type { Arrangement, LowestBound, Result } from '../instance/result.ts'
import { whyNotEverybody } from '../everybody/check-everybody.ts'
import { checkFairest } from '../fairest/check-fairest.ts'
import type { FairestResult } from '../fairest/solve-fairest.ts'
import { whyNotStable } from '../stable/check-stable-result.ts'
import { arcsWithin, coverAbove, membership, sumOver } from './cover-above.ts'
import { createExactSum } from './exact-sum.ts'
import { isWellFormed } from './is-well-formed.ts'

export type Verdict = { readonly proven: true } | { readonly proven: false; readonly because: Doubt }

export type Doubt =
  | 'malformed'
  | BadArrangement
  | 'served-not-proven'
  | 'lowest-not-proven'
  | 'loads-not-proven'
  | 'mentors-not-proven'
  | 'total-not-proven'
  | 'blocking-pair'

/**
 * Accepts exactly what the certificate proves optimal for the result's goal. It shares no code with the solver and
 * trusts nothing of it; it takes the instance as it is. The README states the formulas. O(arcs log arcs). Of a stable
 * result it looks for a pair who would both rather have each other.
 */
export function checkCertificate(instance: Instance, result: Arrangement): Verdict {
  if (result.goal === 'fairest') return checkFairest(instance, result)
  const because = whyNot(instance, result)
  return because === null ? { proven: true } : { proven: false, because }
}

function whyNot(instance: Instance, result: Exclude<Arrangement, FairestResult>): Doubt | null {
  if (result.goal === 'stable') return whyNotStable(instance, result)
  if (result.goal === 'everybody-has-somebody') return whyNotEverybody(instance, result)
  return doubt(instance, result)
}

/** What the total counts for each arc, at most `largest`; `beyond`: what it counts for these pairs above their scores. */
export type Worth = { readonly points: ArrayLike<number>; readonly largest: number; readonly beyond: number }

/** Why a result is not proven; null when it is. */
export function doubt(instance: Instance, result: Result, worth: Worth = scoresOf(instance)): Doubt | null {
  const { servedCover, lowestBound: bound } = result.certificate
  if (!isWellFormed(instance, result, worth.largest)) return 'malformed'
  const left = checkArrangement(instance, result)
  if (typeof left === 'string') return left
  if (coverAbove(instance, left, -1, servedCover) !== left.servedCount) return 'served-not-proven'
  if (result.goal === 'nobody-left-out') {
    const required = left.servedCount > 0 || left.min.some((minimum) => minimum > 0)
    if (required !== (bound !== null)) return 'lowest-not-proven'
    if (bound && (left.lowest < bound.score || !isOutOfReach(instance, left, bound)))
      return 'lowest-not-proven'
  }
  return bestPossible(instance, left, result, worth.points) === left.total + worth.beyond
    ? null
    : 'total-not-proven'
}

function scoresOf({ score }: Instance): Worth {
  return { points: score, largest: 10_000, beyond: 0 }
}

/** No better lowest score: on the arcs above it, fewer can be served, or the minimums of some mentors cannot hold. */
function isOutOfReach(instance: Instance, left: Remainder, { score, kind, mentorIds }: LowestBound): boolean {
  if (kind === 'cover') return coverAbove(instance, left, score, mentorIds) < left.servedCount
  const inside = membership(instance, mentorIds)
  let given = 0
  for (let i = 0; i < left.wants.length; i++) {
    given += arcsWithin(instance, left, i, score, inside, 1, left.wants[i]!)
  }
  return sumOver(inside, left.min) > given
}

/** D: what no total can exceed among results that serve K on the arcs that the goal leaves. Infinite if not a bound. */
export function bestPossible(
  instance: Instance,
  left: Remainder,
  { certificate }: Result,
  points: ArrayLike<number> = instance.score,
): number {
  const { lambda, prices, lowestBound } = certificate
  const { rowStart, column, score } = instance
  const price = Float64Array.from(prices)
  const lowest = lowestBound?.score ?? 0
  const profits: number[] = []
  const bound = createExactSum(-BigInt(lambda) * BigInt(left.servedCount))
  for (let i = 0; i < left.wants.length; i++) {
    if (left.wants[i] === 0) continue
    profits.length = 0
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (score[arc]! >= lowest && left.locked[arc] === 0) profits.push(points[arc]! - price[column[arc]!]!)
    }
    bound.add(bestSum(profits, left.wants[i]!, left.countable[i] === 1 ? lambda : 0))
  }
  for (let j = 0; j < price.length; j++) {
    if (price[j]! < 0 && left.min[j] === 0) return Infinity
    bound.add(left.max[j]! * Math.max(price[j]!, 0) + left.min[j]! * Math.min(price[j]!, 0))
  }
  // A bound too large for a double is no total either.
  return Number(bound.total())
}

/** The most that up to `count` of the profits bring, with `reward` for having any; 0 for none. Reorders them. */
function bestSum(profits: number[], count: number, reward: number): number {
  if (count > 1) profits.sort((a, b) => b - a)
  else if (profits.length > 1) profits[0] = profits.reduce((most, profit) => (profit > most ? profit : most))
  let [sum, best] = [reward, 0]
  for (let at = 0; at < Math.min(count, profits.length); at++) {
    sum += profits[at]!
    best = Math.max(best, sum)
  }
  return best
}
