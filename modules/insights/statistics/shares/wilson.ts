import { normalQuantile } from '../distributions/normal.ts'

export type Interval = { readonly low: number; readonly high: number }

/**
 * The interval of a share by Wilson's score (Wilson 1927; Newcombe 1998, method 3), from 0 to 1: with k of n and z for the
 * level, (k + z²/2 ± z √(k(n − k)/n + z²/4)) / (n + z²). `of` need not be whole: Kish's effective n is one.
 */
export function wilson(share: { readonly cases: number; readonly of: number }, level = 0.95): Interval {
  const { cases, of } = share
  if (!(of > 0) || cases < 0 || cases > of)
    throw new Error('A share is of some cases, and of no more than there are.')
  const z = normalQuantile(1 - (1 - level) / 2)
  const middle = cases + (z * z) / 2
  const reach = z * Math.sqrt((cases * (of - cases)) / of + (z * z) / 4)
  const low = cases === 0 ? 0 : (middle - reach) / (of + z * z)
  const high = cases === of ? 1 : (middle + reach) / (of + z * z)
  return { low, high }
}
