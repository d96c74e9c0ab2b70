import { compareIds } from '../problem/hash-order.ts'
import type { EverybodyResult } from '../everybody/solve-everybody.ts'
import { locate } from '../scoring/locate.ts'
import type { Arrangement, Result } from '../instance/result.ts'
import type { Scored } from '../scoring/scored.ts'

/**
 * `lossAtLeast`: points that the whole would lose at least by that pair (0: just as good, as far as prices tell); null
 * for the goals `fairest` and `stable`, where points of the whole do not come first, and for pairs without prices: the
 * highest score is then nearest.
 */
export type Near = { readonly id: string; readonly score: number; readonly lossAtLeast: number | null }

/** Pairs that no certificate proves: another solver's, say. */
export type Unpriced = Pick<Arrangement, 'goal' | 'pairs'> & { readonly certificate: null }

/** The allowed mentors this mentee was not given, nearest first: least loss, then highest score, then id. */
export function nearest(
  scored: Scored,
  result: Arrangement | Unpriced,
  menteeId: string,
  count: number,
): Near[] {
  const { instance } = scored
  const mentee = locate(scored).mentee(menteeId)
  const chosen = new Set(
    result.pairs.filter((pair) => pair.menteeId === menteeId).map(({ mentorId }) => mentorId),
  )
  const loss = lossFor(scored, result, mentee)
  const near: Near[] = []
  for (let arc = instance.rowStart[mentee]!; arc < instance.rowStart[mentee + 1]!; arc += 1) {
    const lossAtLeast = loss(arc)
    const last = near.at(-1)
    // Most arcs are far behind: only those that could enter the list are made into objects.
    if (near.length === count && last && (lossAtLeast ?? 0) > (last.lossAtLeast ?? 0)) continue
    const id = instance.mentorIds[instance.column[arc]!]!
    if (!chosen.has(id)) insert(near, { id, score: instance.score[arc]!, lossAtLeast }, count)
  }
  return near
}

/** Keeps `near` sorted and no longer than `count`. */
function insert(near: Near[], one: Near, count: number): void {
  let at = near.length
  while (at > 0 && compareNear(one, near[at - 1]!) < 0) at -= 1
  if (at >= count) return
  near.splice(at, 0, one)
  if (near.length > count) near.pop()
}

/** The allowed mentees this mentor was not given, nearest first. */
export function nearestMentees(
  scored: Scored,
  result: Arrangement | Unpriced,
  mentorId: string,
  count: number,
): Near[] {
  const { instance } = scored
  const mentor = locate(scored).mentor(mentorId)
  const chosen = new Set(
    result.pairs.filter((pair) => pair.mentorId === mentorId).map(({ menteeId }) => menteeId),
  )
  const near = instance.menteeIds.flatMap((id, mentee) => {
    const arc = arcsOf(scored, mentee).find((at) => instance.column[at] === mentor)
    if (arc === undefined || chosen.has(id)) return []
    return [{ id, score: instance.score[arc]!, lossAtLeast: lossFor(scored, result, mentee)(arc) }]
  })
  return near.toSorted(compareNear).slice(0, count)
}

function compareNear(a: Near, b: Near): number {
  return (a.lossAtLeast ?? 0) - (b.lossAtLeast ?? 0) || b.score - a.score || compareIds(a.id, b.id)
}

function lossFor(
  scored: Scored,
  result: Arrangement | Unpriced,
  mentee: number,
): (arc: number) => number | null {
  return result.certificate === null || result.goal === 'fairest' || result.goal === 'stable'
    ? () => null
    : pricedLoss(scored, result, mentee)
}

/** How much a mentee's best choice at the certificate's prices beats the best one that includes a given arc. */
function pricedLoss(
  { instance }: Scored,
  { certificate, pairs }: Result | EverybodyResult,
  mentee: number,
): (arc: number) => number {
  const menteeId = instance.menteeIds[mentee]!
  const locked = new Set(
    pairs.filter((pair) => pair.locked && pair.menteeId === menteeId).map(({ mentorId }) => mentorId),
  )
  const wants = instance.wants[mentee]! - locked.size
  const bonus = locked.size === 0 ? certificate.lambda : 0
  const profit = (arc: number) => instance.score[arc]! - certificate.prices[instance.column[arc]!]!
  const floor = 'lowestBound' in certificate ? (certificate.lowestBound?.score ?? 0) : 0
  const best = bestArcs(instance, mentee, wants + 1, profit, (arc) => {
    if (instance.score[arc]! < floor) return false
    return locked.size === 0 || !locked.has(instance.mentorIds[instance.column[arc]!]!)
  })
  // The best sum of at most `places` more profits after the arc `first`.
  const bestAfter = (first: number, places: number) => {
    let sum = bonus + profit(first)
    if (places <= 0) return sum
    let most = sum
    for (const arc of best.filter((other) => other !== first).slice(0, places)) {
      sum += profit(arc)
      most = Math.max(most, sum)
    }
    return most
  }
  const free = wants > 0 && best.length > 0 ? Math.max(0, bestAfter(best[0]!, wants - 1)) : 0
  return (arc) => Math.max(0, free - bestAfter(arc, wants - 1))
}

/** The `count` arcs of a mentee with the highest profit, the earlier first among equals, in one pass. */
function bestArcs(
  instance: Scored['instance'],
  mentee: number,
  count: number,
  profit: (arc: number) => number,
  isOpen: (arc: number) => boolean,
): number[] {
  const best: number[] = []
  for (let arc = instance.rowStart[mentee]!; arc < instance.rowStart[mentee + 1]!; arc += 1) {
    if (best.length === count && (count === 0 || profit(arc) <= profit(best.at(-1)!))) continue
    if (!isOpen(arc)) continue
    let at = best.length
    while (at > 0 && profit(arc) > profit(best[at - 1]!)) at -= 1
    best.splice(at, 0, arc)
    if (best.length > count) best.pop()
  }
  return best
}

function arcsOf({ instance }: Pick<Scored, 'instance'>, mentee: number): number[] {
  const start = instance.rowStart[mentee]!
  return Array.from({ length: instance.rowStart[mentee + 1]! - start }, (_, at) => start + at)
}
