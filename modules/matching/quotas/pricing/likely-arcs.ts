import type { Certificate } from 'matching-engine'
import type { Wanted } from '../highs/wanted.ts'
import { parts, priceArcs } from './price-arcs.ts'

/**
 * Where to begin: of each mentee and of each mentor, the arcs that lose least by the prices without quotas, some for each
 * way of counting in the quotas; and what is locked. Nothing rests on this choice but time.
 */
export function likelyArcs(wanted: Wanted, { prices, lambda }: Certificate): Uint8Array {
  const { instance, byId, lines } = wanted
  const likely = new Uint8Array(instance.column.length)
  for (const arc of instance.lockedArcs) likely[arc] = 1
  const { loss } = priceArcs(wanted, {
    mentors: Float64Array.from(prices, (price) => price * parts),
    served: lambda * parts,
    lines: lines.map(() => 0),
  })
  const order = byId.arcs.toSorted((a, b) => loss[a]! - loss[b]!)
  const [ofMentees, ofMentors] = [new Map<number, number>(), new Map<number, number>()]
  for (const arc of order) {
    // A quota counts an arc in one of two ways.
    const way = lines.reduce((ways, { weight }) => 2 * ways + (weight[arc] === weight[0] ? 0 : 1), 0)
    const take = (seen: Map<number, number>, person: number) => {
      const key = person * 2 ** lines.length + way
      const count = seen.get(key) ?? 0
      if (count < ofEachWay) likely[arc] = 1
      seen.set(key, count + 1)
    }
    take(ofMentees, byId.menteeOf[arc]!)
    take(ofMentors, instance.column[arc]!)
  }
  return likely
}

const ofEachWay = 5
