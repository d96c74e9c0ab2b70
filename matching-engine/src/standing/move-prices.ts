import { nearestDistance } from '../solving/distance-heap.ts'
import { leastReward, type Standing } from './standing.ts'

/**
 * Prices and fits after a search of length `best` from both ends: no other way contradicts them, and along the way found
 * nothing is left to gain. Who is nearer an end than where the two met moves by the difference; all others stand still,
 * unless the idle places, whose price is always 0, are an end.
 */
export function movePrices(standing: Standing, best: number): void {
  const { forward, backward, idle, fit, price } = standing
  const ahead = Math.min(nearestDistance(forward.heap), best)
  const behind = best - ahead
  const moved = (node: number) =>
    Math.min(forward.distance[node]! - ahead, 0) - Math.min(backward.distance[node]! - behind, 0)
  const still = moved(idle)
  const move = (node: number) => {
    if (node < fit.length) fit[node] = fit[node]! + moved(node) - still
    else if (node < idle) price[node - fit.length] = price[node - fit.length]! - moved(node) + still
  }
  if (still !== 0) {
    for (let node = 0; node < idle; node++) move(node)
    raiseUnused(standing)
    return
  }
  for (const node of forward.touched) move(node)
  for (const node of backward.touched) if (forward.distance[node] === Infinity) move(node)
  raiseUnused(standing)
}

/** Nobody pays for a place that is unused, and nobody is paid to use it. */
function raiseUnused(standing: Standing): void {
  const { flow, price, network } = standing
  for (let mentor = 0; mentor < price.length; mentor++) {
    if (flow.load[mentor] !== 0 || network.max[mentor] === 0) continue
    price[mentor] = Math.max(price[mentor]!, -leastReward(standing, mentor, 1))
  }
}
