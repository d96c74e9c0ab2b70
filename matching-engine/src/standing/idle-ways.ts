import { createNearestTree, moveNode, type NearestTree } from './nearest-tree.ts'
import { firstReward, leastReward, type Standing } from './standing.ts'

/** Who is next to the idle places, each at a distance to which the price of the idle places is still to be added. */
export type IdleWays = { out: NearestTree | null; in: NearestTree | null }

/** Whom the idle places lead to: mentees with room, and mentors who can lose a pair. Farther by `ground`. */
export function waysFromIdle(standing: Standing): NearestTree {
  return (standing.ways.out ??= createNearestTree(standing.idle, (node) => fromIdle(standing, node)))
}

/** Who leads to the idle places: mentees who can lose a pair, and mentors with room. Nearer by `ground`. */
export function waysToIdle(standing: Standing): NearestTree {
  return (standing.ways.in ??= createNearestTree(standing.idle, (node) => toIdle(standing, node)))
}

/** To be told of each person whose price, fit, places or pairs have changed. */
export function refreshWays(standing: Standing, node: number): void {
  if (standing.ways.out !== null) moveNode(standing.ways.out, node, fromIdle(standing, node))
  if (standing.ways.in !== null) moveNode(standing.ways.in, node, toIdle(standing, node))
}

function fromIdle(standing: Standing, node: number): number {
  const { network, flow, price, fit } = standing
  if (node < fit.length) {
    const pairs = flow.degree[node]!
    return pairs < network.wants[node]! ? -firstReward(standing, node, pairs + 1) - fit[node]! : Infinity
  }
  const mentor = node - fit.length
  const load = flow.load[mentor]!
  return load > 0 ? leastReward(standing, mentor, load) + price[mentor]! : Infinity
}

function toIdle(standing: Standing, node: number): number {
  const { network, flow, price, fit } = standing
  if (node < fit.length) {
    const pairs = flow.degree[node]!
    return pairs > 0 ? fit[node]! + firstReward(standing, node, pairs) : Infinity
  }
  const mentor = node - fit.length
  const load = flow.load[mentor]!
  return load < network.max[mentor]! ? -leastReward(standing, mentor, load + 1) - price[mentor]! : Infinity
}
