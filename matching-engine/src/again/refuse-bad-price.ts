import { MatchingRefusal } from '../problem/matching-refusal.ts'

/** Five pairs that fit in everything. Whoever would keep a pair at any price locks it. */
export const highestPrice = 50_000

/** Throws `bad-price` unless an integer from 0 to 50 000. */
export function refuseBadPrice(price: number): void {
  if (!Number.isInteger(price) || price < 0 || price > highestPrice) {
    throw new MatchingRefusal('bad-price', [String(price)])
  }
}
