import { floorPrices } from '../solving/best-total.ts'
import type { Network } from '../solving/network.ts'
import { settle, type Settled } from '../solving/settle.ts'
import type { Watch } from '../solving/watch.ts'
import { mostSkillPoints } from './team-problem.ts'
import type { TeamState } from './team-state.ts'

/** What no teams can exceed at some prices of skills, and the pairs that would reach it. */
export type TeamBound = {
  readonly skillPrice: Int32Array
  readonly points: number
  readonly network: Network
  readonly best: Settled
}

/**
 * Each need of each team is given a price from 0 to its points: a mentee earns the price of each need met, however
 * many meet it, and the team earns the rest once, met or not. At any such prices the best pairs are an ordinary
 * optimum, and no teams are worth more (Lagrangian relaxation: Geoffrion 1974; Fisher 1981).
 */
export function boundTeams(
  state: TeamState,
  isMet: Uint8Array,
  skillPrice: Int32Array,
  from: Settled | null,
  watch: Watch,
): TeamBound {
  const { meets, points } = state
  const score = state.network.score.map((own, arc) => {
    let sum = own
    for (const need of meets[arc]!) if (isMet[need] === 0) sum += skillPrice[need]!
    return sum
  })
  const network = { ...state.network, score }
  const bonus = bonusOf(network)
  const start = from
    ? { price: from.price, taken: from.flow.taken, bonus }
    : { price: floorPrices(network, bonus), taken: null, bonus }
  const best = settle(network, start, watch)
  let total = 0
  for (let arc = 0; arc < score.length; arc++) if (best.flow.taken[arc] === 1) total += score[arc]!
  for (let need = 0; need < points.length; need++) {
    total += isMet[need] === 1 ? points[need]! : points[need]! - skillPrice[need]!
  }
  return { skillPrice, points: total, network, best }
}

/** More than the worth gained or lost along any path that visits each person once. */
function bonusOf({ wants, max }: Network): number {
  return (10_001 + mostSkillPoints) * (Math.min(wants.length, max.length) + 2)
}

/**
 * Prices after a step down from the bound: a need that several meet was too dear, one that nobody meets too cheap. They
 * change by what would lower the bound by `reach` points, were it a plane (Polyak 1969). Null when none is out of place.
 */
export function nextSkillPrices(
  { meets, points }: TeamState,
  isMet: Uint8Array,
  { skillPrice, best }: TeamBound,
  reach: number,
): Int32Array | null {
  const excess = new Int32Array(points.length).fill(-1)
  for (let arc = 0; arc < meets.length; arc++) {
    if (best.flow.taken[arc] === 1) for (const need of meets[arc]!) excess[need] = excess[need]! + 1
  }
  let norm = 0
  for (let need = 0; need < excess.length; need++) {
    // A price that would leave its range says nothing.
    const isStuck =
      isMet[need] === 1 ||
      (excess[need]! < 0 && skillPrice[need] === points[need]) ||
      (excess[need]! > 0 && skillPrice[need] === 0)
    if (isStuck) excess[need] = 0
    norm += excess[need]! * excess[need]!
  }
  if (norm === 0) return null
  const step = Math.max(1, reach / norm)
  return skillPrice.map((price, need) =>
    Math.max(0, Math.min(points[need]!, price - Math.trunc(step * excess[need]!))),
  )
}
