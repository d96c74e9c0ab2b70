import type { Instance, Pair } from 'matching-engine'
import { compareText } from './compare-text.ts'

/** The pairs that a choice of arcs makes, by mentee id, then mentor id, and the lowest score among those not locked. */
export function pairsOfArcs(
  { menteeIds, mentorIds, rowStart, column, score, lockedArcs }: Instance,
  arcs: readonly number[],
): { readonly pairs: readonly Pair[]; readonly lowest: number | null } {
  const locked = new Set(lockedArcs)
  const menteeOf = new Int32Array(column.length)
  for (let i = 0; i < menteeIds.length; i++) menteeOf.fill(i, rowStart[i], rowStart[i + 1])
  const pairs = arcs
    .map((arc) => ({
      menteeId: menteeIds[menteeOf[arc]!]!,
      mentorId: mentorIds[column[arc]!]!,
      score: score[arc]!,
      locked: locked.has(arc),
    }))
    .toSorted((a, b) => compareText(a.menteeId, b.menteeId) || compareText(a.mentorId, b.mentorId))
  const free = pairs.filter((pair) => !pair.locked)
  const lowest =
    free.length === 0 ? null : free.reduce((least, pair) => Math.min(least, pair.score), Infinity)
  return { pairs, lowest }
}
