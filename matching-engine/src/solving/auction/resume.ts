import { arcsByMentor, type ArcsByMentor } from '../arcs-by-mentor.ts'
import type { Network } from '../network.ts'
import type { Watch } from '../watch.ts'
import { bidsInSteps, lastStep, pricesOf, type Bids } from './auction.ts'
import { bidInTurn, leaveWorse } from './bid.ts'
import { offerOfMentors } from './offer.ts'
import { openMarket, scale, served, type Market } from './market.ts'

/** Prices and pairs of an optimum of nearly the same network, and the bonus that goes with them. */
export type Before = { readonly price: Float64Array; readonly taken: Uint8Array; readonly bonus: number }

/**
 * An auction that goes on from earlier prices and pairs, with smaller steps from the start: few have a reason to bid.
 * The pairs must be within places. `isSmall`: hardly anybody has.
 */
export function resumeAuction(network: Network, before: Before, isSmall: boolean, watch: Watch): Bids {
  const wanted = Uint8Array.from(before.price, (price) => (price > before.bonus / 2 ? 1 : 0))
  const market = openMarket(network, wanted)
  holdBefore(market, before)
  if (isSmall && bidInTurns(market, watch))
    return { price: pricesOf(market, before.bonus), taken: market.taken }
  return bidsInSteps(market, 128 * scale, before.bonus, watch, Infinity)!
}

/**
 * Mentees and mentors by turns, with the smallest step from the start: what was near the optimum stays. Mentees alone
 * would have to raise all other prices up to those of the places that fell free, and mentors alone the reverse. Turns
 * grow, so that one side comes to an end; false where that takes so many bids that large steps are quicker.
 */
function bidInTurns(market: Market, watch: Watch): boolean {
  let arcs: ArcsByMentor | null = null
  const offering = () => (arcs ??= arcsByMentor(market.network))
  const most = 3 * (market.room.length + market.price.length)
  leaveWorse(market, lastStep)
  let turn = firstTurn
  for (let made = 0; made < most; turn = Math.ceil(1.5 * turn)) {
    const bids = bidInTurn(market, lastStep, turn, watch)
    if (bids < turn) {
      const offers = offerOfMentors(market, offering, lastStep, most)
      return offers < most
    }
    const offers = offerOfMentors(market, offering, lastStep, turn)
    if (offers < turn) return bidInTurn(market, lastStep, most, watch) < most
    made += bids + offers
  }
  return false
}

const firstTurn = 4000

function holdBefore(market: Market, { price, taken, bonus }: Before): void {
  const { network, wanted, room, free, slotStart, slotPrice, holders } = market
  // Being served counts less within an auction than outside it.
  const more = bonus - served / scale
  for (let mentor = 0; mentor < price.length; mentor++) {
    if (free[mentor] === 0) continue
    const points = price[mentor]!
    const value = wanted[mentor] === 1 ? points - more : points < -bonus / 2 ? points + more : points
    market.price[mentor] = scale * value
    slotPrice.fill(scale * value, slotStart[mentor], slotStart[mentor + 1])
  }
  for (let mentee = 0; mentee < room.length; mentee++) {
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      if (taken[arc] === 0) continue
      const mentor = network.column[arc]!
      // From the last place on: free ones stay first, where the next bid goes.
      free[mentor] = free[mentor]! - 1
      const slot = slotStart[mentor]! + free[mentor]!
      holders[2 * slot] = arc
      holders[2 * slot + 1] = mentee
      room[mentee] = room[mentee]! - 1
      market.taken[arc] = 1
    }
  }
}
