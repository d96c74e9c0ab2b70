import type { ArcsByMentor } from '../arcs-by-mentor.ts'
import {
  earnsByFirst,
  leastPrice,
  leavePlace,
  movePlace,
  scale,
  stayingOut,
  takePlace,
  type Market,
} from './market.ts'

// Within the module: some loaders read an imported constant through a function each time.
const unit = scale

/**
 * The reverse (Bertsekas and Castañón 1992): a free place dearer than its least price is offered to the mentee who
 * gains most by it, at a price that the next best would nearly take, until free places cost no more than they should
 * or `most` offers were made. Returns how many were.
 */
export function offerOfMentors(
  market: Market,
  arcsOfMentors: () => ArcsByMentor,
  step: number,
  most: number,
): number {
  const { network, free, price } = market
  const queue: number[] = []
  for (let mentor = 0; mentor < price.length; mentor++) if (isTooDear(market, mentor)) queue.push(mentor)
  if (queue.length === 0) return 0
  // Asked for only now: where both sides are even, nothing is offered, and these take as much memory as the network.
  const arcs = arcsOfMentors()
  const fit = fitsOf(market)
  let offers = 0
  for (let at = 0; at < queue.length; at++) {
    const mentor = queue[at]!
    while (free[mentor]! > 0 && isTooDear(market, mentor)) {
      if (offers++ === most) return offers
      const left = offer(market, arcs, fit, mentor, step)
      if (left >= 0) queue.push(network.column[left]!)
    }
  }
  return offers
}

function isTooDear(market: Market, mentor: number): boolean {
  return market.free[mentor]! > 0 && market.price[mentor]! > leastPrice(market, mentor)
}

/** One free place finds a mentee, or falls to its least price. Returns the arc that the mentee leaves for it, or -1. */
function offer(market: Market, arcs: ArcsByMentor, fit: Float64Array, mentor: number, step: number): number {
  const { taken, slotPrice, slotStart } = market
  const { score } = market.network
  const least = leastPrice(market, mentor)
  let best = -Infinity
  let next = least
  let bestAt = -1
  for (let at = arcs.start[mentor]!, end = arcs.start[mentor + 1]!; at < end; at++) {
    const arc = arcs.arc[at]!
    const value = score[arc]! * unit - fit[arcs.mentee[at]!]!
    if (value <= next || taken[arc] === 1) continue
    if (value > best) {
      if (bestAt >= 0) next = best
      best = value
      bestAt = at
    } else next = value
  }
  const root = slotStart[mentor]!
  bringFirst(market, freeSlot(market, mentor), root)
  if (bestAt < 0 || best <= least + step) {
    slotPrice[root] = least
    market.price[mentor] = least
    return -1
  }
  const mentee = arcs.mentee[bestAt]!
  const left = market.room[mentee] === 0 ? worstHeld(market, mentee) : -1
  if (left >= 0) leavePlace(market, left)
  takePlace(market, arcs.arc[bestAt]!, mentee, Math.max(least, next - step))
  fit[mentee] = fitOf(market, mentee)
  return left
}

/** Some free place of a mentor who has one. */
function freeSlot(market: Market, mentor: number): number {
  const { slotStart, holders } = market
  let slot = slotStart[mentor]!
  while (holders[2 * slot]! >= 0) slot++
  return earnsByFirst(market, mentor) ? cheapestFree(market, mentor, slot) : slot
}

/** The first of a mentor's places must stay one alone: were another made as cheap, it would seem to earn as well. */
function cheapestFree({ slotStart, slotPrice, holders }: Market, mentor: number, from: number): number {
  let best = from
  for (let slot = from + 1; slot < slotStart[mentor + 1]!; slot++) {
    if (holders[2 * slot]! < 0 && slotPrice[slot]! < slotPrice[best]!) best = slot
  }
  return best
}

/** Moves a place to the top of its mentor's heap, where it is given a price. */
function bringFirst({ slotPrice, holders }: Market, slot: number, root: number): void {
  const price = slotPrice[slot]!
  const arc = holders[2 * slot]!
  const mentee = holders[2 * slot + 1]!
  let at = slot
  while (at > root) {
    const parent = root + ((at - root - 1) >> 1)
    movePlace(slotPrice, holders, parent, at)
    at = parent
  }
  slotPrice[root] = price
  holders[2 * root] = arc
  holders[2 * root + 1] = mentee
}

/** What each mentee would give up for another pair, by the places held: quicker than by the arcs of each. */
function fitsOf(market: Market): Float64Array {
  const { network, room, price, holders } = market
  const { column, score } = network
  const fit = Float64Array.from(room, (places, mentee) => (places > 0 ? bestLeft(market, mentee) : Infinity))
  for (let at = 0; at < holders.length; at += 2) {
    const arc = holders[at]!
    if (arc < 0) continue
    const mentee = holders[at + 1]!
    const worth = score[arc]! * unit - price[column[arc]!]!
    if (room[mentee] === 0 && worth < fit[mentee]!) fit[mentee] = worth
  }
  return fit
}

/** The same of one mentee: its worst pair, or what a place that is left would bring. */
function fitOf(market: Market, mentee: number): number {
  if (market.room[mentee]! > 0) return bestLeft(market, mentee)
  const worst = worstHeld(market, mentee)
  if (worst < 0) return Infinity
  return market.network.score[worst]! * unit - market.price[market.network.column[worst]!]!
}

/** What the best arc that is left is worth to a mentee with room, or staying out. */
function bestLeft(market: Market, mentee: number): number {
  const { network, taken, price } = market
  let best = stayingOut(market, mentee)
  for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
    const value = network.score[arc]! * unit - price[network.column[arc]!]!
    if (value > best && taken[arc] === 0) best = value
  }
  return best
}

function worstHeld({ network, taken, price }: Market, mentee: number): number {
  let worst = Infinity
  let found = -1
  for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
    if (taken[arc] === 0) continue
    const value = network.score[arc]! * unit - price[network.column[arc]!]!
    if (value >= worst) continue
    worst = value
    found = arc
  }
  return found
}
