import { nearestDistance, popNode, pushNode } from '../solving/distance-heap.ts'
import { waysFromIdle, waysToIdle } from './idle-ways.ts'
import { movePrices } from './move-prices.ts'
import { nextDistance, nextNode, startWalk, type Walk } from './nearest-tree.ts'
import { clearSide, type Side } from './side.ts'
import { firstReward, leastReward, type Standing } from './standing.ts'

/** `arcs`: those to give up or to take, in order; null when no way is shorter than the limit. */
export type Way = { readonly arcs: readonly number[] | null; readonly length: number }

/**
 * The cheapest way to pass a place on, from one node to another, if it costs less than `limit`: Dijkstra from both ends
 * over reduced costs until the two have met (Pohl 1971). The many people next to the idle places are looked at one by
 * one, the nearest first. `aside` is an arc left out of account, or -1. With `reprice`, prices and fits then support the
 * way: those near either end move by what they are nearer than where the two met.
 */
export function shortestWay(
  standing: Standing,
  { from, to, aside = -1, limit = Infinity, reprice = false }: Asked,
): Way {
  const { forward, backward, idle } = standing
  const search: Search = {
    standing,
    aside,
    best: limit,
    meeting: -1,
    out: null,
    in: null,
  }
  reach(search, forward, backward, from, 0, -1, -1)
  reach(search, backward, forward, to, 0, -1, -1)
  for (;;) {
    const [ahead, behind] = [nearestDistance(forward.heap), nearestDistance(backward.heap)]
    if (ahead + behind >= search.best) break
    const isForward = forward.heap.nodes.length <= backward.heap.nodes.length
    const side = isForward ? forward : backward
    const distance = isForward ? ahead : behind
    const node = popNode(side.heap)
    if (node > idle) nextOfIdle(search, isForward)
    else if (side.distance[node] === distance) {
      if (isForward) leave(search, node, distance)
      else enter(search, node, distance)
    }
  }
  const arcs = search.meeting < 0 ? null : arcsOf(standing, search.meeting)
  if (reprice) movePrices(standing, search.best)
  clearSide(forward)
  clearSide(backward)
  return { arcs, length: search.best }
}

type Asked = {
  readonly from: number
  readonly to: number
  readonly aside?: number
  readonly limit?: number
  readonly reprice?: boolean
}

type Search = {
  readonly standing: Standing
  readonly aside: number
  best: number
  meeting: number
  /** The people next to the idle places, from either end, once a search has come there. */
  out: Walk | null
  in: Walk | null
}

function reach(
  search: Search,
  side: Side,
  other: Side,
  node: number,
  distance: number,
  before: number,
  by: number,
): void {
  const known = side.distance[node]!
  if (distance >= known || distance >= search.best) return
  if (known === Infinity) side.touched.push(node)
  side.distance[node] = distance
  side.before[node] = before
  side.by[node] = by
  const whole = distance + other.distance[node]!
  if (whole < search.best) {
    search.best = whole
    search.meeting = node
  }
  pushNode(side.heap, node, distance)
}

/** Where a place can be passed on to from here: what is given up is paid for, what is taken must be worth it. */
function leave(search: Search, node: number, distance: number): void {
  const { standing, aside } = search
  const { network, flow, price, fit, ground, idle, forward, backward } = standing
  const mentees = fit.length
  if (node === idle) {
    search.out = startWalk(waysFromIdle(standing))
    pushNode(forward.heap, idle + 1, distance + ground + nextDistance(search.out))
  } else if (node < mentees) {
    const base = distance + fit[node]!
    for (let arc = network.rowStart[node]!; arc < network.rowStart[node + 1]!; arc++) {
      if (flow.taken[arc] === 1 || arc === aside) continue
      const mentor = network.column[arc]!
      const next = base - network.score[arc]! + price[mentor]!
      reach(search, forward, backward, mentees + mentor, next, node, arc)
    }
    const pairs = flow.degree[node]!
    if (pairs > 0) {
      reach(search, forward, backward, idle, base - ground + firstReward(standing, node, pairs), node, -1)
    }
  } else {
    const mentor = node - mentees
    const base = distance - price[mentor]!
    const start = flow.slotStart[mentor]!
    const load = flow.load[mentor]!
    for (let slot = start; slot < start + load; slot++) {
      const arc = flow.slotArc[slot]!
      const mentee = flow.slotMentee[slot]!
      const next = base + network.score[arc]! - fit[mentee]!
      if (arc !== aside) reach(search, forward, backward, mentee, next, node, arc)
    }
    if (load < network.max[mentor]!) {
      reach(
        search,
        forward,
        backward,
        idle,
        base - ground - leastReward(standing, mentor, load + 1),
        node,
        -1,
      )
    }
  }
}

/** The mirror of `leave`: from where a place can have come. */
function enter(search: Search, node: number, distance: number): void {
  const { standing, aside } = search
  const { network, flow, price, fit, ground, arcs, idle, forward, backward } = standing
  const mentees = fit.length
  if (node === idle) {
    search.in = startWalk(waysToIdle(standing))
    pushNode(backward.heap, idle + 1, distance - ground + nextDistance(search.in))
  } else if (node < mentees) {
    const pairs = flow.degree[node]!
    const base = distance - fit[node]!
    let left = pairs
    for (let arc = network.rowStart[node]!; left > 0; arc++) {
      if (flow.taken[arc] === 0) continue
      left--
      const mentor = network.column[arc]!
      const next = base + network.score[arc]! - price[mentor]!
      if (arc !== aside) reach(search, backward, forward, mentees + mentor, next, node, arc)
    }
    if (pairs < network.wants[node]!) {
      reach(search, backward, forward, idle, base + ground - firstReward(standing, node, pairs + 1), node, -1)
    }
  } else {
    const mentor = node - mentees
    const base = distance + price[mentor]!
    for (let at = arcs.start[mentor]!; at < arcs.start[mentor + 1]!; at++) {
      const arc = arcs.arc[at]!
      if (flow.taken[arc] === 1 || arc === aside) continue
      const mentee = arcs.mentee[at]!
      reach(search, backward, forward, mentee, base - network.score[arc]! + fit[mentee]!, node, arc)
    }
    const load = flow.load[mentor]!
    if (load > 0) {
      reach(search, backward, forward, idle, base + ground + leastReward(standing, mentor, load), node, -1)
    }
  }
}

/** The next person beside the idle places, and when it is the turn of the one after. */
function nextOfIdle(search: Search, isForward: boolean): void {
  const { forward, backward, idle, ground } = search.standing
  const [side, other] = isForward ? [forward, backward] : [backward, forward]
  const walk = (isForward ? search.out : search.in)!
  const here = side.distance[idle]! + (isForward ? ground : -ground)
  const distance = here + nextDistance(walk)
  const node = nextNode(walk)
  if (node < 0) return
  reach(search, side, other, node, distance, idle, -1)
  pushNode(side.heap, idle + 1, here + nextDistance(walk))
}

function arcsOf({ forward, backward }: Standing, meeting: number): number[] {
  const arcs: number[] = []
  for (const side of [forward, backward]) {
    const half: number[] = []
    for (let node = meeting; side.before[node]! >= 0; node = side.before[node]!) {
      if (side.by[node]! >= 0) half.push(side.by[node]!)
    }
    arcs.push(...(side === forward ? half.toReversed() : half))
  }
  return arcs
}
