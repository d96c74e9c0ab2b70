import { arcsByMentor, type ArcsByMentor } from '../arcs-by-mentor.ts'
import type { Network } from '../network.ts'
import { report, type Watch } from '../watch.ts'
import { bidOfMentees } from './bid.ts'
import { closed, earnsByFirst, firstPair, openMarket, scale, served, type Market } from './market.ts'
import { offerOfMentors } from './offer.ts'

/** Prices and pairs near the optimum, to settle from. */
export type Bids = { readonly price: Float64Array; readonly taken: Uint8Array }

/**
 * An auction with scaling, from both sides (Bertsekas 1988; Bertsekas and Castañón 1989 for places as similar
 * objects): steps shrink from a part of the range of scores to a fraction of a point. Stops early after a number of bids
 * that only hostile scores need.
 *
 * `wanted` mentors are those for whose places mentees compete to be served at all (the near side of a smallest cut):
 * they start dear. The result is near an optimum, never surely one.
 */
export function auction(network: Network, wanted: Uint8Array, bonus: number, watch: Watch = {}): Bids {
  return bidsInSteps(openMarket(network, wanted), firstStepOf(network, wanted), bonus, watch, Infinity)!
}

/**
 * The same where nobody has yet counted who can be served: when a first round of bids serves all, all can be, and no
 * mentor is `wanted`. Null when it does not after a few bids each.
 */
export function auctionForAll(network: Network, bonus: number, watch: Watch): Bids | null {
  const market = openMarket(network, new Uint8Array(network.max.length))
  return bidsInSteps(
    market,
    firstStepOf(network, market.wanted),
    bonus,
    watch,
    fewBids * network.wants.length,
  )
}

/** The steps from `first` on, on a market that is open. A first round of more than `most` bids, or that leaves somebody out, is given up: null. */
export function bidsInSteps(
  market: Market,
  first: number,
  bonus: number,
  watch: Watch,
  most: number,
): Bids | null {
  let arcs: ArcsByMentor | null = null
  const offering = () => (arcs ??= arcsByMentor(market.network))
  const phases = 1 + Math.floor(Math.log2(first / lastStep) / Math.log2(shrink))
  let left = 60 * (market.room.length + market.price.length)
  let phase = 0
  for (let step = first; left > 0; step = Math.max(lastStep, Math.floor(step / shrink))) {
    report(watch, 'bidding', phase++, phases)
    const isFirst = step === first
    left -= bidOfMentees(market, step, isFirst ? Math.min(left, most) : left, watch)
    if (isFirst && most < Infinity && !areAllServed(market)) return null
    if (left > 0) left -= offerOfMentors(market, offering, step, left)
    if (step === lastStep) break
  }
  return { price: pricesOf(market, bonus), taken: market.taken }
}

function areAllServed({ network, room }: Market): boolean {
  return network.unserved.every((open, mentee) => open === 0 || room[mentee]! < network.wants[mentee]!)
}

/** Bids of one mentee: more than a first round takes on average where everyone can be served with ease. */
const fewBids = 16

/** Where mentees compete to be served at all, or mentors for one mentee, prices move far; elsewhere large steps overshoot. */
function firstStepOf({ firsts }: Network, wanted: Uint8Array): number {
  return (10_000 * scale) / (firsts !== null || wanted.includes(1) ? 4 : 32)
}

/** In 64ths of a point. */
export const lastStep = 4
const shrink = 8

/** In points, with the auction's worth of being served raised to the true one. */
export function pricesOf(market: Market, bonus: number): Float64Array {
  const { price, wanted, network } = market
  const more = bonus - served / scale
  const moreFirst = (network.firsts?.worth ?? 0) - firstPair / scale
  return Float64Array.from(price, (value, mentor) => {
    if (value === closed) return 0
    const points = Math.floor(value / scale)
    if (wanted[mentor] === 1) return points + more
    if (earnsByFirst(market, mentor)) return value < -firstPair / 2 ? points - moreFirst : points
    return value < -served / 2 ? points - more : points
  })
}
