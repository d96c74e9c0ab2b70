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
  return [...left, ...left.flatMap((arc) => fill(standing, column[arc]!))]
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
  return [...left, ...mentees.flatMap((mentee) => seat(standing, mentee))]
}
