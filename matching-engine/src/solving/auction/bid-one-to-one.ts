import { stopIfCancelled, type Watch } from '../watch.ts'
import { createQueue, often, putLast, takeFirst } from './bid-queue.ts'
import { scale, served, type Market } from './market.ts'

// Within the module: some loaders read an imported constant through a function each time.
const unit = scale
const nothing = -served
const between = often

/**
 * Bids on a market where everyone has one place: the same as those of `bidInTurn`, with less to read for each. `taken`
 * and `room` rest meanwhile, and are told again from who holds which place.
 */
export function bidOneToOne(market: Market, step: number, most: number, watch: Watch): number {
  const { network, room, free, holders, price } = market
  const { rowStart, column, score, unserved } = network
  const queue = createQueue(room)
  let bids = 0
  while (queue.count > 0 && bids < most) {
    const mentee = takeFirst(queue, network)
    if (++bids % between === 0) stopIfCancelled(watch)
    let best = lowest
    let next = unserved[mentee] === 1 ? nothing : 0
    let bestArc = -1
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      const value = (score[arc]! * unit - price[column[arc]!]!) | 0
      if (value <= next) continue
      if (value > best) {
        if (bestArc >= 0) next = best
        best = value
        bestArc = arc
      } else next = value
    }
    if (bestArc < 0) continue
    const mentor = column[bestArc]!
    const before = holders[2 * mentor]!
    if (before < 0) free[mentor] = 0
    else putLast(queue, holders[2 * mentor + 1]!)
    holders[2 * mentor] = bestArc
    holders[2 * mentor + 1] = mentee
    price[mentor] = price[mentor]! + best - next + step
  }
  recountPairs(market)
  return bids
}

/** Less than any value. An integer: infinity would make floating numbers of all that is compared with it. */
const lowest = -0x7fffffff

/** Tells `taken` and `room` again from who holds which place. */
function recountPairs({ network, taken, room, holders }: Market): void {
  taken.fill(0)
  room.set(network.wants)
  for (let at = 0; at < holders.length; at += 2) {
    const arc = holders[at]!
    if (arc < 0) continue
    const mentee = holders[at + 1]!
    taken[arc] = 1
    room[mentee] = room[mentee]! - 1
  }
}
