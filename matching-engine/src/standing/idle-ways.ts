import { createDistanceHeap, nearestDistance, popNode, pushNode } from '../solving/distance-heap.ts'
import { firstReward, leastReward, type Standing } from './standing.ts'

/** The people next to the idle places, the nearest first, sorted only as far as somebody looked. */
export type IdleWays = { readonly node: (rank: number) => number; readonly cost: (rank: number) => number }

/** Whom the idle places lead to: mentees with room, and mentors who can lose a pair. */
export function waysFromIdle(standing: Standing): IdleWays {
  const { network, flow, price, fit } = standing
  const heap = createDistanceHeap()
  for (let mentee = 0; mentee < fit.length; mentee++) {
    const pairs = flow.degree[mentee]!
    if (pairs < network.wants[mentee]!) {
      pushNode(heap, mentee, -firstReward(standing, mentee, pairs + 1) - fit[mentee]!)
    }
  }
  for (let mentor = 0; mentor < price.length; mentor++) {
    const load = flow.load[mentor]!
    if (load > 0) pushNode(heap, fit.length + mentor, leastReward(standing, mentor, load) + price[mentor]!)
  }
  return sortedAsAsked(heap)
}

/** Who leads to the idle places: mentees who can lose a pair, and mentors with room. */
export function waysToIdle(standing: Standing): IdleWays {
  const { network, flow, price, fit } = standing
  const heap = createDistanceHeap()
  for (let mentee = 0; mentee < fit.length; mentee++) {
    const pairs = flow.degree[mentee]!
    if (pairs > 0) pushNode(heap, mentee, fit[mentee]! + firstReward(standing, mentee, pairs))
  }
  for (let mentor = 0; mentor < price.length; mentor++) {
    const load = flow.load[mentor]!
    if (load < network.max[mentor]!) {
      pushNode(heap, fit.length + mentor, -leastReward(standing, mentor, load + 1) - price[mentor]!)
    }
  }
  return sortedAsAsked(heap)
}

function sortedAsAsked(heap: ReturnType<typeof createDistanceHeap>): IdleWays {
  const nodes: number[] = []
  const costs: number[] = []
  const reach = (rank: number) => {
    while (costs.length <= rank && nearestDistance(heap) < Infinity) {
      costs.push(nearestDistance(heap))
      nodes.push(popNode(heap))
    }
  }
  return {
    node: (rank) => (reach(rank), nodes[rank] ?? -1),
    cost: (rank) => (reach(rank), costs[rank] ?? Infinity),
  }
}
