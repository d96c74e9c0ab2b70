import { wilson, type Interval } from './wilson.ts'

type Share = { readonly cases: number; readonly of: number }

/**
 * The difference between two independent shares with its interval, from −1 to 1: Newcombe's hybrid score (1998, method 10),
 * made from Wilson's intervals of both.
 */
export function differenceOfShares(
  one: Share,
  other: Share,
  level = 0.95,
): Interval & { difference: number } {
  const [a, b] = [one.cases / one.of, other.cases / other.of]
  const [ofOne, ofOther] = [wilson(one, level), wilson(other, level)]
  const difference = a - b
  return {
    difference,
    low: difference - Math.hypot(a - ofOne.low, ofOther.high - b),
    high: difference + Math.hypot(ofOne.high - a, b - ofOther.low),
  }
}
