import { closeSlot, openSlot, putInSlot, slotOf } from '../solving/flow.ts'
import { rowOf } from '../solving/network.ts'
import { refreshWays } from './idle-ways.ts'
import type { Standing } from './standing.ts'

/** Gives up the arcs that are taken, and takes the others. */
export function passOn(standing: Standing, arcs: readonly number[]): void {
  const { network, flow } = standing
  const given = arcs.filter((arc) => flow.taken[arc] === 1)
  const taken = arcs.filter((arc) => flow.taken[arc] === 0)
  for (const arc of given) {
    const [mentee, mentor] = [rowOf(network.rowStart, arc), network.column[arc]!]
    closeSlot(flow, slotOf(flow, mentor, arc), mentor)
    flow.degree[mentee] = flow.degree[mentee]! - 1
  }
  for (const arc of taken) {
    const [mentee, mentor] = [rowOf(network.rowStart, arc), network.column[arc]!]
    putInSlot(flow, openSlot(flow, mentor), arc, mentee)
    flow.degree[mentee] = flow.degree[mentee]! + 1
  }
  for (const arc of arcs) {
    refreshWays(standing, rowOf(network.rowStart, arc))
    refreshWays(standing, network.wants.length + network.column[arc]!)
  }
}
