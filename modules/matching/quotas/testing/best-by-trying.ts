import type { Instance } from 'matching-engine'
import type { QuotaOnArcs } from '../arcs/quota-on-arcs.ts'
import { arrangementsOf } from './arrangements-of.ts'

/** The most served, then the highest total, over every set of arcs that keeps everything; null when none does. */
export function bestByTrying(instance: Instance, quotas: readonly QuotaOnArcs[]) {
  let best: { served: number; total: number } | null = null
  for (const { arcs, served, total } of arrangementsOf(instance)) {
    const isKept = quotas.every(({ bound, percent, having }) => {
      const share = 100 * arcs.filter((arc) => having[arc] === 1).length
      return bound === 'at-least' ? share >= percent * arcs.length : share <= percent * arcs.length
    })
    if (!isKept) continue
    if (best === null || served > best.served || (served === best.served && total > best.total))
      best = { served, total }
  }
  return best
}
