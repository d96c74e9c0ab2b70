import type { Instance } from '../instance/instance.ts'
import { hashOrder } from '../problem/hash-order.ts'

/**
 * What each side thinks of each arc of an instance, lower is better: `ofMentees[arc]` is compared among the arcs of one
 * mentee, `ofMentors[arc]` among those of one mentor. No two arcs of one person may be equal.
 */
export type Preferences = { readonly ofMentees: Float64Array; readonly ofMentors: Float64Array }

/** Both sides prefer higher scores; among equals, whoever comes first in the order of hash(id, seed). */
export function preferencesByScore(instance: Instance, seed: string): Preferences {
  const { menteeIds, mentorIds, rowStart, column, score } = instance
  const mentees = placesOf(hashOrder(menteeIds, seed))
  const mentors = placesOf(hashOrder(mentorIds, seed))
  const people = Math.max(menteeIds.length, mentorIds.length)
  const ofMentees = new Float64Array(column.length)
  const ofMentors = new Float64Array(column.length)
  for (let mentee = 0; mentee < menteeIds.length; mentee++) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const missed = (10_000 - score[arc]!) * people
      ofMentees[arc] = missed + mentors[column[arc]!]!
      ofMentors[arc] = missed + mentees[mentee]!
    }
  }
  return { ofMentees, ofMentors }
}

function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((at, place) => (places[at] = place))
  return places
}
