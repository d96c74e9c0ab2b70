import { positionOf, positions } from '../instance/create-instance.ts'
import type { Scored } from './scored.ts'

type Places = { readonly mentees: ReadonlyMap<string, number>; readonly mentors: ReadonlyMap<string, number> }

const placesOf = new WeakMap<Int32Array, Places>()

/** Where people stand in the instance. Throws `unknown-id`. */
export function locate(scored: Scored) {
  let places = placesOf.get(scored.menteeAt)
  if (!places) {
    const { menteeIds, mentorIds } = scored.instance
    places = {
      mentees: positions(menteeIds.map((id) => ({ id }))),
      mentors: positions(mentorIds.map((id) => ({ id }))),
    }
    placesOf.set(scored.menteeAt, places)
  }
  const { mentees, mentors } = places
  return {
    mentee: (id: string) => positionOf(mentees, id),
    mentor: (id: string) => positionOf(mentors, id),
  }
}
