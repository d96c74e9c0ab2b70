import type { Instance } from 'matching-engine'
import type { QuotaOnArcs } from '../quota-on-arcs.ts'

/** The most served, then the highest total, over every set of arcs that keeps everything; null when none does. */
export function bestByTrying(instance: Instance, quotas: readonly QuotaOnArcs[]) {
  let best: { served: number; total: number } | null = null
  for (let set = 0; set < 2 ** instance.column.length; set++) {
    const arcs = [...instance.column.keys()].filter((arc) => ((set >> arc) & 1) === 1)
    const menteeOf = (arc: number) => instance.rowStart.findIndex((start) => start > arc) - 1
    const mentees = arcs.map(menteeOf)
    const mentors = arcs.map((arc) => instance.column[arc]!)
    const times = (list: readonly number[], one: number) => list.filter((at) => at === one).length
    const fits =
      instance.lockedArcs.every((arc) => arcs.includes(arc)) &&
      instance.wants.every((wants, at) => times(mentees, at) <= wants) &&
      instance.max.every((max, at) => times(mentors, at) <= max && times(mentors, at) >= instance.min[at]!) &&
      quotas.every(({ bound, percent, having }) => {
        const share = 100 * arcs.filter((arc) => having[arc] === 1).length
        return bound === 'at-least' ? share >= percent * arcs.length : share <= percent * arcs.length
      })
    if (!fits) continue
    const total = arcs.reduce((sum, arc) => sum + instance.score[arc]!, 0)
    const served = new Set(mentees).size
    if (best === null || served > best.served || (served === best.served && total > best.total))
      best = { served, total }
  }
  return best
}
