import { emptyFlow } from '../flow.ts'
import type { Network } from '../network.ts'

/**
 * An auction under way. Prices are in 64ths of a point. A mentor's places form a heap by price; its own price is that
 * of the cheapest, and a place that falls free becomes the cheapest.
 */
export type Market = {
  readonly network: Network
  /** Mentors for whose places mentees compete to be served at all: their places are never worth nothing. */
  readonly wanted: Uint8Array
  readonly taken: Uint8Array
  /** Places that each mentee has left. */
  readonly room: Int32Array
  /** Free places of each mentor. */
  readonly free: Int32Array
  readonly slotStart: Int32Array
  /** Of each place: its price, the arc that holds it or -1, and the mentee of that arc. */
  readonly slotPrice: Int32Array
  readonly slotArc: Int32Array
  readonly slotMentee: Int32Array
  readonly price: Int32Array
}

export const scale = 64

/** What being served, or holding a minimum, counts within an auction: more than prices move. */
export const served = 40_004 * scale

/** No place at all: dearer than anyone would pay. */
const closed = 0x3fffffff

export function openMarket(network: Network, wanted: Uint8Array): Market {
  const { max, wants, column } = network
  const { slotStart } = emptyFlow(network)
  const market = {
    network,
    wanted,
    taken: new Uint8Array(column.length),
    room: wants.slice(),
    free: max.map((_, mentor) => slotStart[mentor + 1]! - slotStart[mentor]!),
    slotStart,
    slotPrice: new Int32Array(slotStart[max.length]!),
    slotArc: new Int32Array(slotStart[max.length]!).fill(-1),
    slotMentee: new Int32Array(slotStart[max.length]!),
    price: new Int32Array(max.length).fill(closed),
  }
  for (let mentor = 0; mentor < max.length; mentor++) {
    if (market.free[mentor] === 0) continue
    market.price[mentor] = leastPrice(market, mentor)
    market.slotPrice.fill(market.price[mentor]!, slotStart[mentor], slotStart[mentor + 1])
  }
  return market
}

/** The price below which a mentor would rather leave its next place free. */
export function leastPrice({ network, wanted, free, slotStart }: Market, mentor: number): number {
  const load = slotStart[mentor + 1]! - slotStart[mentor]! - free[mentor]!
  if (load < network.min[mentor]!) return -served
  return wanted[mentor] === 1 ? served / 2 : 0
}

/** What a mentee with room gains by leaving its place empty. */
export function stayingOut({ network, room }: Market, mentee: number): number {
  return room[mentee] === network.wants[mentee]! && network.unserved[mentee] === 1 ? -served : 0
}

/** Fills a place of a mentor at a price; whoever held it, if anyone, is returned with room again, else -1. */
export function holdPlace(market: Market, slot: number, arc: number, mentee: number, price: number): number {
  const { taken, room, free, slotArc, slotMentee, slotPrice } = market
  const mentor = market.network.column[arc]!
  const before = slotArc[slot]!
  const holder = before < 0 ? -1 : slotMentee[slot]!
  if (before < 0) free[mentor] = free[mentor]! - 1
  else {
    taken[before] = 0
    room[holder] = room[holder]! + 1
  }
  taken[arc] = 1
  room[mentee] = room[mentee]! - 1
  slotArc[slot] = arc
  slotMentee[slot] = mentee
  slotPrice[slot] = price
  const start = market.slotStart[mentor]!
  const end = market.slotStart[mentor + 1]!
  if (end - start > 1) sink(market, start, end)
  market.price[mentor] = slotPrice[start]!
  return holder
}

/** Gives a pair up: its mentee has room again, its place is free and the cheapest of the mentor's. */
export function leavePlace(
  { network, taken, room, free, slotStart, slotArc, slotMentee }: Market,
  arc: number,
): void {
  const mentor = network.column[arc]!
  const root = slotStart[mentor]!
  let slot = root
  while (slotArc[slot] !== arc) slot++
  const mentee = slotMentee[slot]!
  slotArc[slot] = slotArc[root]!
  slotMentee[slot] = slotMentee[root]!
  slotArc[root] = -1
  taken[arc] = 0
  room[mentee] = room[mentee]! + 1
  free[mentor] = free[mentor]! + 1
}

/** Moves the first place down the heap of its mentor's places. */
function sink({ slotPrice, slotArc, slotMentee }: Market, start: number, end: number): void {
  const price = slotPrice[start]!
  const arc = slotArc[start]!
  const mentee = slotMentee[start]!
  let at = start
  for (;;) {
    let child = 2 * at - start + 1
    if (child >= end) break
    if (child + 1 < end && slotPrice[child + 1]! < slotPrice[child]!) child++
    if (slotPrice[child]! >= price) break
    slotPrice[at] = slotPrice[child]!
    slotArc[at] = slotArc[child]!
    slotMentee[at] = slotMentee[child]!
    at = child
  }
  slotPrice[at] = price
  slotArc[at] = arc
  slotMentee[at] = mentee
}
