import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'
import { doubt, type Verdict } from '../proving/check-certificate.ts'
import type { AgainResult } from './solve-again.ts'

/**
 * Accepts exactly what the certificate proves optimal once `priceOfMoving` is added to the score of each earlier pair
 * that is still allowed. It adds the price itself, and counts kept, moved, left and joined itself. That most is kept
 * among equals is not proven. It shares no code with the solver. O(arcs log arcs).
 */
export function checkAgain(
  instance: Instance,
  earlierPairs: readonly Lock[],
  priceOfMoving: number,
  result: AgainResult,
): Verdict {
  const isPrice = Number.isInteger(priceOfMoving) && priceOfMoving >= 0 && priceOfMoving <= 50_000
  if (!isPrice || result.priceOfMoving !== priceOfMoving) return { proven: false, because: 'malformed' }
  const before = partnersIn(earlierPairs)
  const { points, allowed } = worthOf(instance, before, priceOfMoving)
  const now = partnersIn(result.pairs)
  const asCounted =
    isSame(
      result.kept,
      earlierPairs.filter((pair) => holds(now, pair)),
    ) &&
    isSame(
      result.moved,
      earlierPairs.filter((pair) => holds(allowed, pair) && !holds(now, pair)),
    ) &&
    isSame(
      result.left,
      earlierPairs.filter((pair) => !holds(allowed, pair)),
    ) &&
    isSame(
      result.joined,
      result.pairs.filter((pair) => !holds(before, pair)),
    )
  if (!asCounted) return { proven: false, because: 'wrong-figures' }
  const open = result.pairs.filter((pair) => !pair.locked && holds(before, pair)).length
  const worth = { points, largest: 10_000 + priceOfMoving, beyond: priceOfMoving * open }
  const because = doubt(instance, result, worth)
  return because === null ? { proven: true } : { proven: false, because }
}

/** Mentor ids by mentee id. */
type Partners = ReadonlyMap<string, ReadonlySet<string>>

function partnersIn(pairs: readonly Lock[]): Partners {
  const partners = new Map<string, Set<string>>()
  for (const { menteeId, mentorId } of pairs) {
    const known = partners.get(menteeId)
    if (known) known.add(mentorId)
    else partners.set(menteeId, new Set([mentorId]))
  }
  return partners
}

function holds(partners: Partners, { menteeId, mentorId }: Lock): boolean {
  return partners.get(menteeId)?.has(mentorId) ?? false
}

function isSame(listed: readonly Lock[], counted: readonly Lock[]): boolean {
  return (
    listed.length === counted.length &&
    listed.every(
      ({ menteeId, mentorId }, at) =>
        menteeId === counted[at]!.menteeId && mentorId === counted[at]!.mentorId,
    )
  )
}

/** What each arc is worth, and the earlier pairs that still have one. */
function worthOf(
  { menteeIds, mentorIds, rowStart, column, score }: Instance,
  before: Partners,
  price: number,
) {
  const points = score.slice()
  const allowed: Lock[] = []
  menteeIds.forEach((menteeId, mentee) => {
    const mentors = before.get(menteeId)
    if (mentors === undefined) return
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentorId = mentorIds[column[arc]!]!
      if (!mentors.has(mentorId)) continue
      allowed.push({ menteeId, mentorId })
      points[arc] = points[arc]! + price
    }
  })
  return { points, allowed: partnersIn(allowed) }
}
