import { stopIfCancelled, type Watch } from '../watch.ts'
import { bidOneToOne } from './bid-one-to-one.ts'
import { createQueue, often, putLast, takeFirst } from './bid-queue.ts'
import { leavePlace, scale, stayingOut, takePlace, type Market } from './market.ts'

// Within the module: some loaders read an imported constant through a function each time.
const unit = scale

/**
 * Mentees with room bid for their best mentor as much more as the next best is worse, plus the step, until none has
 * anything left to win or `most` bids were made. Pairs that miss more than the step elsewhere are given up first.
 * Returns how many bids were made.
 */
export function bidOfMentees(market: Market, step: number, most: number, watch: Watch): number {
  leaveWorse(market, step)
  return bidInTurn(market, step, most, watch)
}

/** The same without a look at the pairs that are there. */
export function bidInTurn(market: Market, step: number, most: number, watch: Watch): number {
  if (market.isOneToOne) return bidOneToOne(market, step, most, watch)
  const { network, taken, room, price } = market
  const { rowStart, column, score } = network
  const queue = createQueue(room)
  let bids = 0
  while (queue.count > 0 && bids < most) {
    const mentee = takeFirst(queue, network)
    if (++bids % often === 0) stopIfCancelled(watch)
    let best = lowest
    let next = stayingOut(market, mentee)
    let bestArc = -1
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      const value = (score[arc]! * unit - price[column[arc]!]!) | 0
      if (value <= next || taken[arc] === 1) continue
      if (value > best) {
        if (bestArc >= 0) next = best
        best = value
        bestArc = arc
      } else next = value
    }
    if (bestArc < 0) continue
    const bid = price[column[bestArc]!]! + best - next + step
    const holder = takePlace(market, bestArc, mentee, bid)
    if (holder >= 0) putLast(queue, holder)
  }
  return bids
}

/** Gives up the pairs that miss more than the step elsewhere. */
export function leaveWorse(market: Market, step: number): void {
  const { network, taken, room, price } = market
  const { rowStart, column, score } = network
  for (let mentee = 0; mentee < room.length; mentee++) {
    if (room[mentee] === network.wants[mentee]) continue
    let best = lowest
    let worst = highest
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      const value = (score[arc]! * unit - price[column[arc]!]!) | 0
      if (taken[arc] === 0) {
        if (value > best) best = value
      } else if (value < worst) worst = value
    }
    if (worst >= best - step) continue
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      if (taken[arc] === 1 && score[arc]! * unit - price[column[arc]!]! < best - step) leavePlace(market, arc)
    }
  }
}

/** Less and more than any value. Integers: infinity would make floating numbers of all that is compared with them. */
const lowest = -0x7fffffff
const highest = 0x7fffffff
