import { refreshWays } from '../standing/idle-ways.ts'
import { passOn } from '../standing/pass-on.ts'
import { fill, seat } from '../standing/restore.ts'
import type { Standing } from '../standing/standing.ts'

/** A mentee wants nobody any more; the places left are filled again. Returns the arcs that changed, in order. */
export function withdrawMentee(standing: Standing, mentee: number): number[] {
  const { network, flow, price, fit } = standing
  const { rowStart, column, score } = network
  const left: number[] = []
  for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
    if (flow.taken[arc] === 1) left.push(arc)
    // No place is dear to who wants none: no arc of theirs may look like a gain.
    fit[mentee] = Math.max(fit[mentee]!, score[arc]! - price[column[arc]!]!)
  }
  passOn(standing, left)
  network.wants[mentee] = 0
  network.unserved[mentee] = 0
  refreshWays(standing, mentee)
  const mentors = left.map((arc) => column[arc]!)
  return [...left, ...inTurn(standing, mentors, { places: network.max, held: flow.load, restore: fill })]
}

/** A mentor takes nobody any more; the mentees left are seated again. Returns the arcs that changed, in order. */
export function withdrawMentor(standing: Standing, mentor: number): number[] {
  const { network, flow, price, ground, bonus } = standing
  const start = flow.slotStart[mentor]!
  const left = [...flow.slotArc.subarray(start, start + flow.load[mentor]!)]
  const mentees = [...flow.slotMentee.subarray(start, start + flow.load[mentor]!)]
  passOn(standing, left)
  network.max[mentor] = 0
  network.min[mentor] = 0
  price[mentor] = Math.max(price[mentor]!, bonus + 10_000 - ground)
  refreshWays(standing, network.wants.length + mentor)
  return [...left, ...inTurn(standing, mentees, { places: network.wants, held: flow.degree, restore: seat })]
}

/**
 * Restores one after the other. Whoever waits counts as full meanwhile: room that is worth filling and not filled yet
 * would be a way of negative length, on which searches could turn for ever.
 */
function inTurn(standing: Standing, people: readonly number[], { places, held, restore }: Side): number[] {
  const { wants } = standing.network
  const allow = (person: number, most: number) => {
    places[person] = most
    refreshWays(standing, places === wants ? person : wants.length + person)
  }
  const before = people.map((person) => places[person]!)
  for (const person of people) allow(person, held[person]!)
  return people.flatMap((person, at) => {
    allow(person, before[at]!)
    return restore(standing, person)
  })
}

type Side = {
  readonly places: Int32Array
  readonly held: Int32Array
  readonly restore: (standing: Standing, person: number) => number[]
}
