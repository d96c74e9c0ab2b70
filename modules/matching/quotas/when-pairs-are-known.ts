import type { Instance } from 'matching-engine'
import type { Line, Model } from './model-of.ts'
import type { QuotaOnArcs } from './quota-on-arcs.ts'

/**
 * Where nobody wants two mentors, so many served are so many pairs, and a quota is a whole number of them: "at least 24",
 * where a percentage allows 23.5. These lines cut off nothing that is whole, and spare the search most of its branches.
 */
export function whenPairsAreKnown(
  { wants }: Instance,
  quotas: readonly QuotaOnArcs[],
  { arcOf }: Model,
  served: number,
): readonly Line[] {
  if (wants.some((wanted) => wanted > 1)) return []
  return quotas.map(({ bound, percent, having }) => {
    const cells = arcOf.flatMap((arc, at) => (having[arc] === 1 ? [[at, 1] as const] : []))
    const exact = percent * served
    // By remainders: a quotient in floating numbers could round the wrong way.
    const below = (exact - (exact % 100)) / 100
    return bound === 'at-least'
      ? { least: exact % 100 === 0 ? below : below + 1, most: Infinity, cells }
      : { least: 0, most: below, cells }
  })
}
