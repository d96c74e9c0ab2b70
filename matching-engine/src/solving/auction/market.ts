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
  /** One mentor at most for each mentee, and the reverse: a mentor's place then stands at the mentor's own number. */
  readonly isOneToOne: boolean
  readonly taken: Uint8Array
  /** Places that each mentee has left. */
  readonly room: Int32Array
  /** Free places of each mentor. */
  readonly free: Int32Array
  readonly slotStart: Int32Array
  /** Of each place: the arc that holds it or -1, then the mentee of that arc. Read together, so kept together. */
  readonly holders: Int32Array
  /** Of each place of a mentor who has several: its price. */
  readonly slotPrice: Int32Array
  readonly price: Int32Array
}

export const scale = 64

/** What being served, or holding a minimum, counts within an auction: more than prices move. */
export const served = 40_004 * scale

/** What a mentor's first pair counts within an auction, where firsts are worth something: as much as prices move. */
export const firstPair = served / 2

/** No place at all: dearer than anyone would pay. */
export const closed = 0x3fffffff

export function openMarket(network: Network, wanted: Uint8Array): Market {
  const { max, wants, column } = network
  const asked = emptyFlow(network).slotStart
  const isOneToOne = [wants, max].every((bounds) => bounds.every((places) => places <= 1))
  const slotStart = isOneToOne ? asked.map((_, mentor) => mentor) : asked
  const market = {
    network,
    wanted,
    isOneToOne,
    taken: new Uint8Array(column.length),
    room: wants.slice(),
    free: max.map((_, mentor) => asked[mentor + 1]! - asked[mentor]!),
    slotStart,
    holders: new Int32Array(2 * slotStart[max.length]!).fill(-1),
    slotPrice: new Int32Array(slotStart[max.length]!),
    price: new Int32Array(max.length).fill(closed),
  }
  for (let mentor = 0; mentor < max.length; mentor++) {
    if (market.free[mentor] === 0) continue
    market.price[mentor] = leastPrice(market, mentor)
    market.slotPrice.fill(market.price[mentor]!, slotStart[mentor], slotStart[mentor + 1])
    // Of a mentor's places, the first alone is worth more to fill.
    if (earnsByFirst(market, mentor)) market.slotPrice.fill(0, slotStart[mentor]! + 1, slotStart[mentor + 1])
  }
  return market
}

/** The price below which a mentor would rather leave its next place free. */
export function leastPrice({ network, wanted, free, slotStart }: Market, mentor: number): number {
  const load = slotStart[mentor + 1]! - slotStart[mentor]! - free[mentor]!
  if (load < network.min[mentor]!) return -served
  if (wanted[mentor] === 1) return served / 2
  return load === 0 && network.firsts !== null && network.firsts.open[mentor] === 1 ? -firstPair : 0
}

/** Whether the first place of a mentor, and no other, is below price 0. */
export function earnsByFirst(
  { network, wanted }: Pick<Market, 'network' | 'wanted'>,
  mentor: number,
): boolean {
  const { firsts, min } = network
  return firsts !== null && firsts.open[mentor] === 1 && min[mentor] === 0 && wanted[mentor] === 0
}

/** What a mentee with room gains by leaving its place empty. */
export function stayingOut({ network, room }: Market, mentee: number): number {
  const holdsNothing = room[mentee] === network.wants[mentee]!
  return holdsNothing && network.unserved[mentee] === 1 ? -served : 0
}

/** Fills the cheapest place of a mentor at a price. Whoever held it, if anyone, is returned with room again, else -1. */
export function takePlace(market: Market, arc: number, mentee: number, price: number): number {
  const { network, taken, room, free, holders, slotStart, slotPrice } = market
  const mentor = network.column[arc]!
  const start = slotStart[mentor]!
  const end = slotStart[mentor + 1]!
  const before = holders[2 * start]!
  const holder = before < 0 ? -1 : holders[2 * start + 1]!
  if (before < 0) free[mentor] = free[mentor]! - 1
  else {
    taken[before] = 0
    room[holder] = room[holder]! + 1
  }
  taken[arc] = 1
  room[mentee] = room[mentee]! - 1
  holders[2 * start] = arc
  holders[2 * start + 1] = mentee
  slotPrice[start] = price
  if (end - start > 1) sink(market, start, end)
  market.price[mentor] = slotPrice[start]!
  return holder
}

/** Gives a pair up: its mentee has room again, its place is free and the cheapest of the mentor's. */
export function leavePlace({ network, taken, room, free, slotStart, holders }: Market, arc: number): void {
  const mentor = network.column[arc]!
  const root = 2 * slotStart[mentor]!
  let at = root
  while (holders[at] !== arc) at += 2
  const mentee = holders[at + 1]!
  holders[at] = holders[root]!
  holders[at + 1] = holders[root + 1]!
  holders[root] = -1
  taken[arc] = 0
  room[mentee] = room[mentee]! + 1
  free[mentor] = free[mentor]! + 1
}

/** Moves the first place down the heap of its mentor's places. */
function sink({ slotPrice, holders }: Market, start: number, end: number): void {
  const price = slotPrice[start]!
  const arc = holders[2 * start]!
  const mentee = holders[2 * start + 1]!
  let at = start
  for (;;) {
    let child = 2 * at - start + 1
    if (child >= end) break
    if (child + 1 < end && slotPrice[child + 1]! < slotPrice[child]!) child++
    if (slotPrice[child]! >= price) break
    movePlace(slotPrice, holders, child, at)
    at = child
  }
  slotPrice[at] = price
  holders[2 * at] = arc
  holders[2 * at + 1] = mentee
}

/** Copies a place within its mentor's heap. */
export function movePlace(slotPrice: Int32Array, holders: Int32Array, from: number, to: number): void {
  slotPrice[to] = slotPrice[from]!
  holders[2 * to] = holders[2 * from]!
  holders[2 * to + 1] = holders[2 * from + 1]!
}
