import type { Instance } from '../instance/instance.ts'
import { seededOrder, type Order } from '../solving/network.ts'

/**
 * What each side thinks of each arc of an instance, lower is better: `ofMentees[arc]` is compared among the arcs of one
 * mentee, `ofMentors[arc]` among those of one mentor. No two arcs of one person may be equal.
 */
export type Preferences = { readonly ofMentees: Float64Array; readonly ofMentors: Float64Array }

/** Both sides prefer higher scores; among equals, whoever comes first in the order of hash(id, seed). */
export function preferencesByScore(instance: Instance, seed: string): Preferences {
  return preferencesInOrder(instance, seededOrder(instance, seed))
}

/** The same, with who comes first among equals given. */
export function preferencesInOrder(instance: Instance, { menteeAt, mentorAt }: Order): Preferences {
  const { menteeIds, mentorIds, rowStart, column, score } = instance
  const [mentees, mentors] = [placesOf(menteeAt), placesOf(mentorAt)]
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
