import { createDistanceHeap, nearestDistance, popNode, pushNode } from './distance-heap.ts'
import type { Network } from './network.ts'

/** An optimum to start from: arcs taken, and the prices and bonus that prove it. */
export type Settled = {
  readonly network: Network
  readonly taken: Uint8Array
  readonly price: Float64Array
  readonly bonus: number
}

/**
 * The arcs to give up and to take so that one pair, left out of account here, gains a place of its mentor and one of
 * its mentee's (`toward: 'pair'`) or gives both back (`toward: 'apart'`), at the least cost: one shortest path from
 * the prices. `aside` is that pair's own arc, or -1. Null when there is no way.
 */
export function reroute(
  settled: Settled,
  residual: Residual,
  mentee: number,
  mentor: number,
  aside: number,
  toward: 'pair' | 'apart',
) {
  const mentors = settled.network.wants.length + mentor
  const [from, to] = toward === 'pair' ? [mentors, mentee] : [mentee, mentors]
  return shortestPath(settled, residual, from, to, aside)
}

/** What `reroute` walks on, made once for a start. */
export type Residual = {
  readonly fit: Float64Array
  readonly degree: Int32Array
  readonly load: Int32Array
  readonly holders: readonly { readonly mentee: number; readonly arc: number }[][]
}

/** What each mentee's worst pair is worth at these prices; null when some pair contradicts the prices. */
export function residualOf({ network, taken, price, bonus }: Settled): Residual | null {
  const { rowStart, column, score, wants, unserved } = network
  const fit = new Float64Array(wants.length)
  const degree = new Int32Array(wants.length)
  const load = new Int32Array(price.length)
  const holders = Array.from(price, (): { mentee: number; arc: number }[] => [])
  for (let mentee = 0; mentee < wants.length; mentee++) {
    let best = -Infinity
    let worst = Infinity
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentor = column[arc]!
      const value = score[arc]! - price[mentor]!
      if (taken[arc] === 0) {
        if (value > best) best = value
        continue
      }
      if (value < worst) worst = value
      degree[mentee] = degree[mentee]! + 1
      load[mentor] = load[mentor]! + 1
      holders[mentor]!.push({ mentee, arc })
    }
    const pairs = degree[mentee]!
    const reward = unserved[mentee] === 1 ? bonus : 0
    // Someone with no arc at all may still be given a pair from outside: any fit up to the reward will do.
    if (best === -Infinity && pairs === 0) best = -reward
    fit[mentee] = pairs > 0 ? Math.max(best, pairs === 1 ? -reward : 0) : best
    const most = pairs < wants[mentee]! ? Math.min(worst, pairs === 0 ? -reward : 0) : worst
    if (fit[mentee]! > most) return null
  }
  const supported = price.every((value, mentor) => {
    const reward = (place: number) => (place <= network.min[mentor]! ? bonus : 0)
    const open = load[mentor]! < network.max[mentor]!
    return (
      !(open && value > -reward(load[mentor]! + 1)) && !(load[mentor]! > 0 && value < -reward(load[mentor]!))
    )
  })
  return supported ? { fit, degree, load, holders } : null
}

/** Dijkstra over the places that can move. One more node stands for all places that are free or unused. */
function shortestPath(settled: Settled, residual: Residual, from: number, to: number, aside: number) {
  const { network, taken, price, bonus } = settled
  const { fit, degree, load, holders } = residual
  const mentees = network.wants.length
  const idle = mentees + price.length
  const distance = new Float64Array(idle + 1).fill(Infinity)
  const before = new Int32Array(idle + 1).fill(-1)
  const by = new Int32Array(idle + 1).fill(-1)
  const done = new Uint8Array(idle + 1)
  const heap = createDistanceHeap()
  const reach = (node: number, next: number, previous: number, arc: number) => {
    if (next >= distance[node]!) return
    distance[node] = next
    before[node] = previous
    by[node] = arc
    pushNode(heap, node, next)
  }
  const first = (mentee: number, place: number) => (place === 1 && network.unserved[mentee] === 1 ? bonus : 0)
  const least = (mentor: number, place: number) => (place <= network.min[mentor]! ? bonus : 0)
  reach(from, 0, -1, -1)
  while (nearestDistance(heap) < Infinity) {
    const here = nearestDistance(heap)
    const node = popNode(heap)
    if (node === to) break
    if (done[node] === 1) continue
    done[node] = 1
    if (node === idle) {
      for (let mentee = 0; mentee < mentees; mentee++) {
        const open = degree[mentee]! < network.wants[mentee]!
        if (open) reach(mentee, here - first(mentee, degree[mentee]! + 1) - fit[mentee]!, idle, -1)
      }
      for (let mentor = 0; mentor < price.length; mentor++) {
        const used = load[mentor]!
        if (used > 0) reach(mentees + mentor, here + least(mentor, used) + price[mentor]!, idle, -1)
      }
    } else if (node < mentees) {
      const base = here + fit[node]!
      for (let arc = network.rowStart[node]!; arc < network.rowStart[node + 1]!; arc++) {
        const mentor = network.column[arc]!
        const next = base - network.score[arc]! + price[mentor]!
        if (next >= distance[mentees + mentor]! || taken[arc] === 1 || arc === aside) continue
        reach(mentees + mentor, next, node, arc)
      }
      if (degree[node]! > 0) reach(idle, base + first(node, degree[node]!), node, -1)
    } else {
      const mentor = node - mentees
      for (const { mentee, arc } of holders[mentor]!) {
        if (arc !== aside)
          reach(mentee, here + network.score[arc]! - price[mentor]! - fit[mentee]!, node, arc)
      }
      const used = load[mentor]!
      if (used < network.max[mentor]!) reach(idle, here - least(mentor, used + 1) - price[mentor]!, node, -1)
    }
  }
  return walkBack(before, by, from, to)
}

function walkBack(before: Int32Array, by: Int32Array, from: number, to: number): number[] | null {
  const changed: number[] = []
  for (let node = to; node !== from; node = before[node]!) {
    if (before[node]! < 0) return null
    if (by[node]! >= 0) changed.push(by[node]!)
  }
  return changed
}
