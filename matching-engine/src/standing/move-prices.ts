import { nearestDistance } from '../solving/distance-heap.ts'
import { refreshWays } from './idle-ways.ts'
import type { Standing } from './standing.ts'

/**
 * Prices and fits after a search of length `best` from both ends: no other way contradicts them, and along the way found
 * nothing is left to gain. Who is nearer an end than where the two met moves by the difference; all others stand still.
 */
export function movePrices(standing: Standing, best: number): void {
  const { forward, backward, idle, fit, price } = standing
  const ahead = Math.min(nearestDistance(forward.heap), best)
  const behind = best - ahead
  const move = (node: number) => {
    const moved =
      Math.min(forward.distance[node]! - ahead, 0) - Math.min(backward.distance[node]! - behind, 0)
    if (moved === 0) return
    if (node === idle) {
      standing.ground += moved
      return
    }
    if (node < fit.length) fit[node] = fit[node]! + moved
    else price[node - fit.length] = price[node - fit.length]! - moved
    refreshWays(standing, node)
  }
  for (const node of forward.touched) move(node)
  for (const node of backward.touched) if (forward.distance[node] === Infinity) move(node)
}
