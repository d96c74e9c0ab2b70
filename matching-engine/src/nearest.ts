import { compareIds } from './hash-order.ts'
import { locate } from './locate.ts'
import type { Result } from './result.ts'
import type { Scored } from './scored.ts'

/** `lossAtLeast`: points that the whole would lose at least by that pair (0: just as good, as far as prices tell). */
export type Near = { readonly id: string; readonly score: number; readonly lossAtLeast: number }

/** The allowed mentors this mentee was not given, nearest first: least loss, then highest score, then id. */
export function nearest(scored: Scored, result: Result, menteeId: string, count: number): Near[] {
  const mentee = locate(scored).mentee(menteeId)
  const arcs = arcsOf(scored, mentee)
  const chosen = new Set(
    result.pairs.filter((pair) => pair.menteeId === menteeId).map(({ mentorId }) => mentorId),
  )
  const loss = lossFor(scored, result, mentee)
  const near = arcs.map((arc) => ({
    id: scored.instance.mentorIds[scored.instance.column[arc]!]!,
    score: scored.instance.score[arc]!,
    lossAtLeast: loss(arc),
  }))
  return sorted(
    near.filter(({ id }) => !chosen.has(id)),
    count,
  )
}

/** The allowed mentees this mentor was not given, nearest first. */
export function nearestMentees(scored: Scored, result: Result, mentorId: string, count: number): Near[] {
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
  return sorted(near, count)
}

function sorted(near: Near[], count: number): Near[] {
  near.sort((a, b) => a.lossAtLeast - b.lossAtLeast || b.score - a.score || compareIds(a.id, b.id))
  return near.slice(0, count)
}

/** How much a mentee's best choice at the certificate's prices beats the best one that includes a given arc. */
function lossFor(
  { instance }: Scored,
  { certificate, pairs }: Result,
  mentee: number,
): (arc: number) => number {
  const menteeId = instance.menteeIds[mentee]!
  const locked = new Set(
    pairs.filter((pair) => pair.locked && pair.menteeId === menteeId).map(({ mentorId }) => mentorId),
  )
  const wants = instance.wants[mentee]! - locked.size
  const bonus = locked.size === 0 ? certificate.lambda : 0
  const profit = (arc: number) => instance.score[arc]! - certificate.prices[instance.column[arc]!]!
  const floor = certificate.lowestBound?.score ?? 0
  const open = arcsOf({ instance }, mentee).filter(
    (arc) => instance.score[arc]! >= floor && !locked.has(instance.mentorIds[instance.column[arc]!]!),
  )
  const best = open.toSorted((a, b) => profit(b) - profit(a)).slice(0, wants + 1)
  // The best sum of at most `places` more profits after the arc `first`.
  const bestAfter = (first: number, places: number) => {
    let sum = bonus + profit(first)
    let most = sum
    for (const arc of best.filter((other) => other !== first).slice(0, Math.max(0, places))) {
      sum += profit(arc)
      most = Math.max(most, sum)
    }
    return most
  }
  const free = wants > 0 && best.length > 0 ? Math.max(0, bestAfter(best[0]!, wants - 1)) : 0
  return (arc) => Math.max(0, free - bestAfter(arc, wants - 1))
}

function arcsOf({ instance }: Pick<Scored, 'instance'>, mentee: number): number[] {
  const start = instance.rowStart[mentee]!
  return Array.from({ length: instance.rowStart[mentee + 1]! - start }, (_, at) => start + at)
}
