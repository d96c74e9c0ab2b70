import type { Instance } from '../instance/instance.ts'
import type { Certificate } from '../instance/result.ts'
import { arcsByMentor, type ArcsByMentor } from '../solving/arcs-by-mentor.ts'
import { bonusFor } from '../solving/best-total.ts'
import { emptyFlow, openSlot, putInSlot, type Flow } from '../solving/flow.ts'
import { keepFrom, listedOrder, reduceToNetwork, type Network } from '../solving/network.ts'
import type { IdleWays } from './idle-ways.ts'
import { createSide, type Side } from './side.ts'

/**
 * An optimum kept in memory, with the prices that prove it, so that one change is one shortest way. Nodes of the ways:
 * mentees, then mentors, then one for all places that are free or unused.
 */
export type Standing = {
  readonly network: Network
  readonly flow: Flow
  readonly bonus: number
  /** Of a place, to which `ground` is still to be added: to move everybody alike is to move the idle places. */
  readonly price: Float64Array
  /** What a mentee's worst pair is worth at these prices, or would be. */
  readonly fit: Float64Array
  ground: number
  readonly ways: IdleWays
  readonly arcs: ArcsByMentor
  readonly idle: number
  readonly forward: Side
  readonly backward: Side
}

/** `chosen`: 1 for the arcs of a result's pairs. Null when its certificate contradicts them, or is too small to walk on. */
export function createStanding(
  instance: Instance,
  chosen: Uint8Array,
  { prices, lambda, lowestBound }: Certificate,
): Standing | null {
  const whole = reduceToNetwork(instance, listedOrder(instance))
  const floor = lowestBound?.score ?? 0
  const network = floor > 0 ? keepFrom(whole, floor) : whole
  if (lambda < bonusFor(network)) return null
  const flow = flowOf(network, chosen)
  const nodes = network.wants.length + network.max.length + 1
  const standing = {
    network,
    flow,
    bonus: lambda,
    price: Float64Array.from(prices),
    fit: new Float64Array(network.wants.length),
    ground: 0,
    ways: { out: null, in: null },
    arcs: arcsByMentor(network),
    idle: nodes - 1,
    forward: createSide(nodes),
    backward: createSide(nodes),
  }
  return isSupported(standing) ? standing : null
}

/** What a mentee's `place`-th pair earns beside its score. */
export function firstReward({ network, bonus }: Standing, mentee: number, place: number): number {
  return place === 1 && network.unserved[mentee] === 1 ? bonus : 0
}

/** What a mentor's `place`-th pair earns beside its score. */
export function leastReward({ network, bonus }: Standing, mentor: number, place: number): number {
  return place <= network.min[mentor]! ? bonus : 0
}

/**
 * The prices that prove the pairs, ground added. Nobody is paid to use a place that is unused: it is raised to what it is
 * worth.
 */
export function pricesOf(standing: Standing): Float64Array {
  const { flow, network, ground } = standing
  return standing.price.map((value, mentor) => {
    const price = value + ground
    const isUnused = flow.load[mentor] === 0 && network.max[mentor]! > 0
    return isUnused ? Math.max(price, -leastReward(standing, mentor, 1)) : price
  })
}

function flowOf(network: Network, chosen: Uint8Array): Flow {
  const flow = emptyFlow(network)
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      if (chosen[network.arc[arc]!] === 0) continue
      putInSlot(flow, openSlot(flow, network.column[arc]!), arc, mentee)
      flow.degree[mentee] = flow.degree[mentee]! + 1
    }
  }
  return flow
}

/** Sets each mentee's fit; false when some pair, or some place, contradicts the prices. */
function isSupported(standing: Standing): boolean {
  const { network, flow, price, fit } = standing
  const { rowStart, column, score, wants } = network
  for (let mentee = 0; mentee < wants.length; mentee++) {
    let [best, worst] = [-Infinity, Infinity]
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const value = score[arc]! - price[column[arc]!]!
      if (flow.taken[arc] === 0) best = value > best ? value : best
      else worst = value < worst ? value : worst
    }
    const pairs = flow.degree[mentee]!
    const next = -firstReward(standing, mentee, pairs + 1)
    // Someone with no arc at all may still be given a pair from outside: any fit up to the reward will do.
    if (best === -Infinity && pairs === 0) best = next
    fit[mentee] = pairs > 0 ? Math.max(best, -firstReward(standing, mentee, pairs)) : best
    const most = pairs < wants[mentee]! ? Math.min(worst, next) : worst
    if (fit[mentee]! > most) return false
  }
  return price.every((value, mentor) => {
    const load = flow.load[mentor]!
    const isOpen = load < network.max[mentor]!
    if (isOpen && value > -leastReward(standing, mentor, load + 1)) return false
    return load === 0 || value >= -leastReward(standing, mentor, load)
  })
}
