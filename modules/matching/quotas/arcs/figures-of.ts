import type { Instance } from 'matching-engine'
import type { Figures } from '../../outcome/figures.ts'

/** Recounts a choice of arcs in whole numbers. Throws where it breaks places, minimums or locks: a solver's fault. */
export function figuresOf(instance: Instance, arcs: readonly number[]): Figures {
  const { wants, min, max, column, rowStart, score, lockedArcs } = instance
  const chosen = new Set(arcs)
  const mentorsOf = wants.map((_, mentee) => {
    let count = 0
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) if (chosen.has(arc)) count++
    return count
  })
  const menteesOf = new Int32Array(max.length)
  for (const arc of chosen) menteesOf[column[arc]!]! += 1
  const fits =
    chosen.size === arcs.length &&
    mentorsOf.every((count, mentee) => count <= wants[mentee]!) &&
    menteesOf.every((count, mentor) => count >= min[mentor]! && count <= max[mentor]!) &&
    lockedArcs.every((arc) => chosen.has(arc))
  if (!fits) throw new Error('arrangement-breaks-bounds')
  return {
    served: mentorsOf.filter((count) => count > 0).length,
    total: arcs.reduce((sum, arc) => sum + score[arc]!, 0),
  }
}
