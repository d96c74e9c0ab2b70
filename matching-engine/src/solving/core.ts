import type { Instance } from '../instance/instance.ts'
import { createBestLists, putBest } from './best-lists.ts'
import { bestTotal } from './best-total.ts'
import { mostPairs } from './most-pairs.ts'
import { reduceToNetwork, type Network, type Order } from './network.ts'
import { settle, type Settled } from './settle.ts'
import { report, type Watch } from './watch.ts'
import { worthKeeping } from './worth-keeping.ts'

/** The optimum of a dense instance, found on few of its arcs; `network` holds those. */
export type CoreOptimum = { readonly network: Network; readonly best: Settled; readonly reached: Uint8Array }

/**
 * A dense instance solved on a core: the best arcs of each mentee and of each mentor. Every other arc is then priced,
 * those that somebody would rather have are added, and all is settled again from where it stands, until none is left
 * (Volgenant 1996). Null where few arcs would be spared, where minimums are asked for, or where the core alone cannot
 * serve everyone: the whole network is then to be solved.
 */
export function solveOnCore(instance: Instance, order: Order, watch: Watch): CoreOptimum | null {
  const { wants, max, min, column } = instance
  const isDense = column.length > 10 * keptArcs * (wants.length + max.length)
  if (!isDense || min.some((minimum) => minimum > 0)) return null
  const kept = bestArcs(instance, order)
  let network = reduceToNetwork(instance, order, kept)
  const most = mostPairs(network, network.unserved, network.max)
  if (most.count < network.unserved.reduce((sum, one) => sum + one, 0)) return null
  let best = bestTotal(network, most.reached, watch)
  for (let round = 1; addPreferred(instance, network, best, kept) > 0; round++) {
    report(watch, 'settling', round, round + 1)
    const taken = new Uint8Array(column.length)
    for (let at = 0; at < network.arc.length; at++) taken[network.arc[at]!] = best.flow.taken[at]!
    network = reduceToNetwork(instance, order, kept)
    const start = {
      price: best.price,
      taken: Uint8Array.from(network.arc, (arc) => taken[arc]!),
      bonus: best.bonus,
    }
    best = settle(network, start, watch)
  }
  return { network, best, reached: most.reached }
}

/** How many arcs of each person are kept beside as many as they have places. */
const keptArcs = 16

/** How many mentors next in the seeded order are kept beside, so that everyone is likely to have one. */
const nextArcs = 4

/** 1 for the best arcs of each mentee and of each mentor. Equal scores: whoever comes next in the seeded order. */
function bestArcs(instance: Instance, { menteeAt, mentorAt }: Order): Uint8Array {
  const { rowStart, column, score, wants, max } = instance
  const [mentees, mentors] = [placesOf(menteeAt), placesOf(mentorAt)]
  const people = Math.max(mentees.length, mentors.length)
  const ofMentees = createBestLists(wants.map((places) => places + keptArcs))
  const ofMentors = createBestLists(max.map((places) => places + keptArcs))
  const kept = new Uint8Array(column.length)
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentor = column[arc]!
      const apart = mentors[mentor]! - mentees[mentee]!
      // One number orders arcs by score, then by how soon the mentor comes after the mentee around the circle.
      const rank = score[arc]! * people + (people - 1 - (apart < 0 ? apart + people : apart))
      if (apart >= 0 && apart < nextArcs) kept[arc] = 1
      if (rank > ofMentees.least[mentee]!) putBest(ofMentees, mentee, arc, rank)
      if (rank > ofMentors.least[mentor]!) putBest(ofMentors, mentor, arc, rank)
    }
  }
  for (const { entry } of [ofMentees, ofMentors]) for (const arc of entry) if (arc >= 0) kept[arc] = 1
  return kept
}

/** Adds to `kept` the arcs that some mentee would rather have at these prices, the few best of each. Returns how many. */
function addPreferred(instance: Instance, network: Network, best: Settled, kept: Uint8Array): number {
  const places = placesOf(network.mentorAt)
  const { rowStart, column, score } = instance
  const price = new Float64Array(instance.max.length).fill(Infinity)
  network.mentorAt.forEach((at, mentor) => {
    if (network.max[mentor]! > 0) price[at] = best.price[mentor]!
  })
  const found: number[] = []
  let added = 0
  network.menteeAt.forEach((row, mentee) => {
    if (network.wants[mentee] === 0) return
    const enough = worthKeeping(network, best, mentee)
    found.length = 0
    for (let arc = rowStart[row]!, end = rowStart[row + 1]!; arc < end; arc++) {
      if (score[arc]! - price[column[arc]!]! > enough && kept[arc] === 0) found.push(arc)
    }
    if (found.length > fewPreferred) {
      const value = (arc: number) => score[arc]! - price[column[arc]!]!
      found.sort((a, b) => value(b) - value(a) || places[column[a]!]! - places[column[b]!]!)
    }
    for (const arc of found.slice(0, fewPreferred)) kept[arc] = 1
    added += Math.min(fewPreferred, found.length)
  })
  return added
}

const fewPreferred = 16

/** Where each person stands in the seeded order. */
function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((at, place) => (places[at] = place))
  return places
}
