import type { Network } from '../solving/network.ts'
import type { Settled } from '../solving/settle.ts'
import { worthKeeping } from '../solving/worth-keeping.ts'
import type { Preferences } from './find-preferred.ts'

/**
 * What to look for among all pairs at the prices of an optimum on the core. Where not everyone can be served, the bonus
 * for being served weighs on one side of the cut, in prices and in what mentees have; it is taken off on that side, so
 * that figures stay small. Pairs across are then not looked at: a mentee of the other side would never pay such a
 * price, and who competes for these places is given all other mentors by `arcsAcross`.
 */
export function preferencesOf(network: Network, best: Settled): Preferences {
  const { bonus } = best
  const price = best.price.map((points, mentor) => (network.max[mentor] === 0 ? Infinity : points))
  const enough = Float64Array.from(network.wants, (places, mentee) =>
    places === 0 ? Infinity : worthKeeping(network, best, mentee),
  )
  const wants = network.wants
  const mentorSide = Uint8Array.from(price, (points) => (points !== Infinity && points > bonus / 2 ? 1 : 0))
  const menteeSide = Uint8Array.from(enough, (points) => (points < -bonus / 2 ? 1 : 0))
  const least = (values: Float64Array, sides: Uint8Array, side: 0 | 1) =>
    values.reduce((lowest, value, at) => (sides[at] === side ? Math.min(lowest, value) : lowest), Infinity)
  if (least(price, mentorSide, 1) + least(enough, menteeSide, 0) <= 10_000) {
    const [none, nobody] = [mentorSide.fill(0), menteeSide.fill(0)]
    return { price, mentorSide: none, enough, menteeSide: nobody, wants }
  }
  return {
    price: price.map((points, mentor) => (mentorSide[mentor] === 1 ? points - bonus : points)),
    mentorSide,
    enough: enough.map((points, mentee) => (menteeSide[mentee] === 1 ? points + bonus : points)),
    menteeSide,
    wants,
  }
}
