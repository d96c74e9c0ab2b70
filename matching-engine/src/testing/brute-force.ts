import type { Instance } from '../instance/instance.ts'
import type { PricedGoal } from '../problem/problem.ts'

/** `required`: some pair is needed beyond the locks, so that the lowest score is a goal. */
export type Optimum = { served: number; lowest: number | null; total: number; required: boolean }

/**
 * The optimum by trying every choice of arcs; null when nothing is allowed by places, minimums and locks. `worth`: what
 * the total counts for each arc, where that is not its score.
 */
export function bruteForce(
  instance: Instance,
  goal: PricedGoal,
  worth: ArrayLike<number> = instance.score,
): Optimum | null {
  const arcs = [...instance.column.keys()]
  const menteeOf = arcs.map((arc) => instance.rowStart.findIndex((start) => start > arc) - 1)
  const locked = new Set(instance.lockedArcs)
  const degree = instance.wants.map(() => 0)
  const load = instance.max.map(() => 0)
  let best: Optimum | null = null
  const unlockedMinimums = instance.min.some(
    (min, mentor) => min > [...locked].filter((arc) => instance.column[arc] === mentor).length,
  )

  const lockedMentees = new Set([...locked].map((arc) => menteeOf[arc]!)).size

  const visit = (arc: number, total: number, lowest: number) => {
    if (arc === arcs.length) {
      if (load.some((count, mentor) => count < instance.min[mentor]!)) return
      const served = degree.filter((count) => count > 0).length
      const required = served > lockedMentees || unlockedMinimums
      const found = { served, lowest: lowest > 10_000 ? null : lowest, total, required }
      if (best === null || isBetter(found, best)) best = found
      return
    }
    const mentee = menteeOf[arc]!
    const mentor = instance.column[arc]!
    if (!locked.has(arc)) visit(arc + 1, total, lowest)
    if (degree[mentee]! >= instance.wants[mentee]! || load[mentor]! >= instance.max[mentor]!) return
    degree[mentee]!++
    load[mentor]!++
    const score = instance.score[arc]!
    visit(arc + 1, total + worth[arc]!, locked.has(arc) ? lowest : Math.min(lowest, score))
    degree[mentee]!--
    load[mentor]!--
  }

  const isBetter = (a: Optimum, b: Optimum) => {
    if (a.served !== b.served) return a.served > b.served
    // When no pair is required beyond the locks, the lowest score is not a goal: leaving everyone out would win.
    const byLowest = (a.lowest ?? 10_001) - (b.lowest ?? 10_001)
    if (goal === 'nobody-left-out' && a.required && byLowest !== 0) return byLowest > 0
    return a.total > b.total
  }
  visit(0, 0, 10_001)
  return best
}
