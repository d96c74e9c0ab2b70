import { arcOf } from '../instance/arc-of.ts'
import type { Instance } from '../instance/instance.ts'
import type { ArcList } from './arcs-in-order.ts'
import { createBestLists, putBest } from './best-lists.ts'
import { bestServing } from './best-serving.ts'
import { reduceToNetwork, type Network, type Order } from './network.ts'
import { settle, type Settled } from './settle.ts'
import { takenAmongMore } from './taken-among.ts'
import { report, type Watch } from './watch.ts'
import { widenNetwork, type LackingArcs } from './widen-network.ts'
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
  let network = reduceToNetwork(instance, order, bestArcs(instance, order))
  const { reached, isEveryoneServed, ...start } = bestServing(network, watch)
  if (!isEveryoneServed) return null
  let { best } = start
  for (let round = 1; ; round++) {
    const lacking = preferredArcs(instance, network, best)
    if (lacking.arc.length === 0) return { network, best, reached }
    report(watch, 'settling', round, round + 1)
    const wider = widenNetwork(network, lacking)
    best = settle(wider, { ...best, taken: takenAmongMore(network, best.flow.taken, wider) }, watch)
    network = wider
  }
}

/** How many arcs of each person are kept beside as many as they have places. */
const keptArcs = 16

/** How many mentors next in the seeded order are kept beside, so that everyone is likely to have one. */
const nextArcs = 4

/** The best arcs of each mentee and of each mentor. Equal scores: whoever comes next in the seeded order. */
function bestArcs(instance: Instance, { menteeAt, mentorAt }: Order): ArcList {
  const { rowStart, column, score, wants, max } = instance
  const [mentees, mentors] = [placesOf(menteeAt), placesOf(mentorAt)]
  const people = Math.max(mentees.length, mentors.length)
  const ofMentees = createBestLists(wants.map((places) => places + keptArcs))
  const ofMentors = createBestLists(max.map((places) => places + keptArcs))
  // Below the score of the last on both lists, where nearly every arc is, nothing else has to be read.
  const lastOfMentor = new Int32Array(max.length).fill(-1)
  const next: number[] = []
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    const place = mentees[mentee]!
    let last = -1
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      const mentor = column[arc]!
      const points = score[arc]!
      if (points < last && points < lastOfMentor[mentor]!) continue
      const apart = mentors[mentor]! - place
      // One number orders arcs by score, then by how soon the mentor comes after the mentee around the circle.
      const rank = points * people + (people - 1 - (apart < 0 ? apart + people : apart))
      if (rank > ofMentors.least[mentor]!) {
        putBest(ofMentors, mentor, arc, rank)
        lastOfMentor[mentor] = Math.floor(ofMentors.least[mentor]! / people)
      }
      if (rank <= ofMentees.least[mentee]!) continue
      putBest(ofMentees, mentee, arc, rank)
      last = Math.floor(ofMentees.least[mentee]! / people)
    }
    for (const mentor of mentorAt.subarray(place, place + nextArcs)) {
      const arc = arcOf(instance, mentee, mentor)
      if (arc >= 0) next.push(arc)
    }
  }
  return listOf(instance, ofMentees.entry, ofMentors.entry, next)
}

/** Lists of arcs as one, each arc once, without the places that are empty (-1). */
function listOf({ rowStart }: Instance, ...lists: readonly ArrayLike<number>[]): ArcList {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const list of lists) {
    all.set(list, filled)
    filled += list.length
  }
  all.sort()
  const start = new Int32Array(rowStart.length)
  let count = 0
  let mentee = 0
  for (const arc of all) {
    if (arc < 0 || (count > 0 && all[count - 1] === arc)) continue
    while (rowStart[mentee + 1]! <= arc) start[++mentee] = count
    all[count++] = arc
  }
  start.fill(count, mentee + 1)
  return { start, arc: all.subarray(0, count) }
}

/** The arcs that some mentee would rather have at these prices and that the network lacks, the few best of each. */
function preferredArcs(instance: Instance, network: Network, best: Settled): LackingArcs {
  const places = placesOf(network.mentorAt)
  const { rowStart, column, score } = instance
  const price = new Float64Array(instance.max.length).fill(Infinity)
  network.mentorAt.forEach((at, mentor) => {
    if (network.max[mentor]! > 0) price[at] = best.price[mentor]!
  })
  const value = (arc: number) => score[arc]! - price[column[arc]!]!
  const place = (arc: number) => places[column[arc]!]!
  const locked = new Set(instance.lockedArcs)
  const lackingOf = (mentee: number) => {
    const row = network.menteeAt[mentee]!
    const enough = worthKeeping(network, best, mentee)
    const found = arcsAbove(instance, price, enough, rowStart[row]!, rowStart[row + 1]!)
    const lacking = found.filter((arc) => arcOf(network, mentee, place(arc)) < 0 && !locked.has(arc))
    if (lacking.length > fewPreferred) lacking.sort((a, b) => value(b) - value(a) || place(a) - place(b))
    return lacking.slice(0, fewPreferred).toSorted((a, b) => place(a) - place(b))
  }
  const start = new Int32Array(network.rowStart.length)
  const added: number[] = []
  for (let mentee = 0; mentee < network.menteeAt.length; mentee++) {
    if (network.wants[mentee]! > 0) added.push(...lackingOf(mentee))
    start[mentee + 1] = added.length
  }
  const arc = Int32Array.from(added)
  return { start, arc, column: arc.map(place), score: Uint16Array.from(arc, (at) => score[at]!) }
}

/** Every pair is looked at here, once a round: a function of its own, so that it is compiled for this alone. */
function arcsAbove(
  { column, score }: Instance,
  price: Float64Array,
  enough: number,
  start: number,
  end: number,
): number[] {
  const found: number[] = []
  for (let arc = start; arc < end; arc++) {
    if (score[arc]! - price[column[arc]!]! > enough) found.push(arc)
  }
  return found
}

const fewPreferred = 16

/** Where each person stands in the seeded order. */
function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) places[order[place]!] = place
  return places
}
