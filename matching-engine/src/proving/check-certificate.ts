import { checkArrangement, type BadArrangement, type Remainder } from './check-arrangement.ts'
import type { Instance } from '../instance/instance.ts'
import type { LowestBound, Result } from '../instance/result.ts'

export type Verdict = { readonly proven: true } | { readonly proven: false; readonly because: Doubt }

export type Doubt =
  'malformed' | BadArrangement | 'served-not-proven' | 'lowest-not-proven' | 'total-not-proven'

/**
 * Accepts exactly what the certificate proves optimal for the result's goal. It shares no code with the solver and
 * trusts nothing of it; it takes the instance as it is. The README states the formulas. O(arcs log arcs).
 */
export function checkCertificate(instance: Instance, result: Result): Verdict {
  const because = doubt(instance, result)
  return because === null ? { proven: true } : { proven: false, because }
}

function doubt(instance: Instance, result: Result): Doubt | null {
  const { servedCover, lowestBound: bound } = result.certificate
  if (!isWellFormed(instance, result)) return 'malformed'
  const left = checkArrangement(instance, result)
  if (typeof left === 'string') return left
  if (coverAbove(instance, left, -1, servedCover) !== left.servedCount) return 'served-not-proven'
  if (result.goal === 'nobody-left-out') {
    const required = left.servedCount > 0 || left.min.some((minimum) => minimum > 0)
    if (required !== (bound !== null)) return 'lowest-not-proven'
    if (bound && (left.lowest < bound.score || !isOutOfReach(instance, left, bound)))
      return 'lowest-not-proven'
  }
  return bestPossible(instance, left, result) === left.total ? null : 'total-not-proven'
}

function isWellFormed({ mentorIds, wants, max }: Instance, { goal, certificate }: Result): boolean {
  const { lambda, prices, servedCover, lowestBound } = certificate
  // Sums must stay exact in double precision, or a huge price could prove anything.
  const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), lambda + 10_000)
  const terms = [...wants, ...max].reduce((sum, places) => sum + places + 1, 0)
  const known = new Set(mentorIds)
  const named = [...servedCover, ...(lowestBound?.mentorIds ?? [])]
  return (
    (goal === 'nobody-left-out' || (goal === 'best-fit' && lowestBound === null)) &&
    [lambda, lowestBound?.score ?? 0, ...prices].every(Number.isSafeInteger) &&
    lambda >= 0 &&
    2 * largest * terms <= Number.MAX_SAFE_INTEGER &&
    prices.length === mentorIds.length &&
    named.every((id) => known.has(id))
  )
}

/** On the arcs above `score`: places of the mentors named, and the mentees who have somebody else. At least K. */
function coverAbove(
  instance: Instance,
  left: Remainder,
  score: number,
  mentorIds: readonly string[],
): number {
  const inside = positions(instance, mentorIds)
  const outside = arcsByMentee(instance, left, score + 1, (mentor) => !inside.has(mentor))
  const elsewhere = outside.filter((arcs, i) => left.countable[i] && arcs.length > 0)
  return sumOver(inside, left.max) + elsewhere.length
}

/** No better lowest score: on the arcs above it, fewer can be served, or the minimums of some mentors cannot hold. */
function isOutOfReach(instance: Instance, left: Remainder, { score, kind, mentorIds }: LowestBound): boolean {
  if (kind === 'cover') return coverAbove(instance, left, score, mentorIds) < left.servedCount
  const inside = positions(instance, mentorIds)
  const near = arcsByMentee(instance, left, score + 1, (mentor) => inside.has(mentor))
  return (
    sumOver(inside, left.min) > near.reduce((sum, arcs, i) => sum + Math.min(arcs.length, left.wants[i]!), 0)
  )
}

/** D: what no total can exceed among results that serve K on the arcs that the goal leaves. Infinite if not a bound. */
function bestPossible(instance: Instance, left: Remainder, { certificate }: Result): number {
  const { lambda, prices, lowestBound } = certificate
  let bound = -lambda * left.servedCount
  arcsByMentee(instance, left, lowestBound?.score ?? 0, () => true).forEach((arcs, i) => {
    const profits = Float64Array.from(arcs, (arc) => instance.score[arc]! - prices[instance.column[arc]!]!)
    let [sum, best] = [left.countable[i] ? lambda : 0, 0]
    for (const profit of profits.toSorted().toReversed().subarray(0, left.wants[i])) {
      sum += profit
      best = Math.max(best, sum)
    }
    bound += best
  })
  for (const [j, price] of prices.entries()) {
    if (price < 0 && left.min[j] === 0) return Infinity
    bound += left.max[j]! * Math.max(price, 0) + left.min[j]! * Math.min(price, 0)
  }
  return bound
}

/** Arcs of at least `lowest` that are not locked, of mentees who want more, to the mentors that `keep` accepts. */
function arcsByMentee(
  instance: Instance,
  left: Remainder,
  lowest: number,
  keep: (mentor: number) => boolean,
) {
  const { rowStart, column, score } = instance
  return left.wants.map((places, i) => {
    const arcs: number[] = []
    const end = places > 0 ? rowStart[i + 1]! : 0
    for (let arc = rowStart[i]!; arc < end; arc++) {
      if (score[arc]! >= lowest && keep(column[arc]!) && !left.locked.has(arc)) arcs.push(arc)
    }
    return arcs
  })
}

function positions({ mentorIds }: Instance, ids: readonly string[]): Set<number> {
  const named = new Set(ids)
  return new Set([...mentorIds.keys()].filter((mentor) => named.has(mentorIds[mentor]!)))
}

function sumOver(mentors: ReadonlySet<number>, values: readonly number[]): number {
  return [...mentors].reduce((sum, mentor) => sum + values[mentor]!, 0)
}
