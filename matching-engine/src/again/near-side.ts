import type { Flow } from '../solving/flow.ts'
import type { Network } from '../solving/network.ts'

/**
 * The mentors whom mentees left out could have, or could have if others made room: 1 for each. With as many served as
 * possible all their places are taken, by one pair a mentee: these mentors are the cover that proves it (König 1931).
 */
export function nearSide({ wants, unserved, rowStart, column, max }: Network, flow: Flow): Uint8Array {
  const reached = new Uint8Array(max.length)
  const seen = new Uint8Array(wants.length)
  const queue: number[] = []
  for (let mentee = 0; mentee < wants.length; mentee++) {
    if (unserved[mentee] === 0 || flow.degree[mentee]! > 0) continue
    seen[mentee] = 1
    queue.push(mentee)
  }
  for (const mentee of queue) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentor = column[arc]!
      if (reached[mentor] === 1) continue
      reached[mentor] = 1
      const start = flow.slotStart[mentor]!
      for (let slot = start; slot < start + flow.load[mentor]!; slot++) {
        const holder = flow.slotMentee[slot]!
        if (seen[holder] === 1) continue
        seen[holder] = 1
        queue.push(holder)
      }
    }
  }
  return reached
}
