import type { Highs } from 'highs'
import type { Wanted } from '../highs/wanted.ts'
import { parts } from './price-arcs.ts'
import { pricesUnderQuotas } from './prices-under-quotas.ts'

/** How many can be served at most under quotas, by prices alone; null where not even fractions of pairs keep all. */
export function mostServedBound(
  highs: Highs,
  wanted: Wanted,
  likely: Uint8Array,
  stopIfUnwanted: () => void,
): number | null {
  // Where scores are nothing and a mentee served is a point, the total is how many are served.
  const score = new Uint16Array(wanted.instance.score.length)
  const counting = { ...wanted, instance: { ...wanted.instance, score }, served: 0, mostServed: Infinity }
  const priced = pricesUnderQuotas(highs, counting, likely, stopIfUnwanted, 'served')
  return priced && Math.floor(priced.bound / parts)
}
