import { passOn } from './pass-on.ts'
import { shortestWay } from './shortest-way.ts'
import { firstReward, leastReward, type Standing } from './standing.ts'

/** A mentee with room is given the pairs that are worth having. Returns the arcs that changed, in order. */
export function seat(standing: Standing, mentee: number): number[] {
  const { network, flow, fit, idle } = standing
  const changed: number[] = []
  for (;;) {
    const pairs = flow.degree[mentee]!
    if (pairs >= network.wants[mentee]!) return changed
    const limit = fit[mentee]! - standing.ground + firstReward(standing, mentee, pairs + 1)
    const arcs = limit > 0 ? wayBetween(standing, mentee, idle, limit) : null
    if (arcs === null) return changed
    changed.push(...arcs)
  }
}

/** A mentor's free places that cost more than they should are filled, or made cheaper. Returns the arcs that changed. */
export function fill(standing: Standing, mentor: number): number[] {
  const { network, flow, fit, price, idle } = standing
  const changed: number[] = []
  for (;;) {
    const load = flow.load[mentor]!
    if (load >= network.max[mentor]!) return changed
    const limit = price[mentor]! + standing.ground + leastReward(standing, mentor, load + 1)
    const arcs = limit > 0 ? wayBetween(standing, idle, fit.length + mentor, limit) : null
    if (arcs === null) return changed
    changed.push(...arcs)
  }
}

function wayBetween(standing: Standing, from: number, to: number, limit: number): readonly number[] | null {
  const { arcs } = shortestWay(standing, { from, to, limit, reprice: true })
  if (arcs !== null) passOn(standing, arcs)
  return arcs
}
