import { arcOf } from '../instance/arc-of.ts'
import { menteesOfArcs } from '../instance/mentees-of-arcs.ts'
import { stopIfCancelled, type Watch } from '../solving/watch.ts'
import { gainOf, leaveArc, takeArc, type TeamState } from './team-state.ts'

/**
 * Makes teams better by one exchange at a time, until none helps or `most` were tried: a mentee joins one more team,
 * moves to another, takes somebody's place, or two of them trade places. Places, minimums and the number of mentees
 * served hold throughout.
 */
export function improveTeams(state: TeamState, most: number, watch: Watch): void {
  const { network, taken } = state
  const menteeOf = menteesOfArcs(network.rowStart)
  const tries = { left: most }
  for (let improved = true; improved && tries.left > 0;) {
    stopIfCancelled(watch)
    improved = false
    for (let arc = 0; arc < taken.length && tries.left > 0; arc++) {
      if (taken[arc] === 0) improved = enter(state, arc, menteeOf, tries) || improved
      else improved = trade(state, arc, menteeOf, tries) || improved
    }
  }
}

type Tries = { left: number }

/** A pair that is not there comes in: freely, or for another pair of its mentee or of its mentor. */
function enter(state: TeamState, arc: number, menteeOf: Int32Array, tries: Tries): boolean {
  const { network, degree, load, team, part } = state
  const mentee = menteeOf[arc]!
  const mentor = network.column[arc]!
  const [hasTime, hasPlace] = [degree[mentee]! < network.wants[mentee]!, load[mentor]! < network.max[mentor]!]
  tries.left -= 1 + part[mentee]!.length + team[mentor]!.length
  const joining = hasPlace ? gainOf(state, arc, -1) : 0
  if (hasTime && joining > 0) return exchange(state, [], [arc], menteeOf)
  if (hasPlace) {
    for (const other of part[mentee]!) {
      const from = network.column[other]!
      if (load[from]! <= network.min[from]! || joining + gainOf(state, -1, other) <= 0) continue
      return exchange(state, [other], [arc], menteeOf)
    }
  }
  if (!hasTime) return false
  for (const other of team[mentor]!) {
    const leaves = menteeOf[other]!
    const isServedLess = degree[leaves] === 1 && network.unserved[leaves] === 1
    const isServedMore = degree[mentee] === 0 && network.unserved[mentee] === 1
    if ((isServedLess && !isServedMore) || gainOf(state, arc, other) <= 0) continue
    return exchange(state, [other], [arc], menteeOf)
  }
  return false
}

/** Two pairs that are there trade their mentors. */
function trade(state: TeamState, arc: number, menteeOf: Int32Array, tries: Tries): boolean {
  const { network, taken, team } = state
  const mentee = menteeOf[arc]!
  for (let there = network.rowStart[mentee]!; there < network.rowStart[mentee + 1]!; there++) {
    if (taken[there] === 1) continue
    const others = team[network.column[there]!]!
    tries.left -= others.length
    for (const other of others) {
      const back = arcOf(network, menteeOf[other]!, network.column[arc]!)
      if (back < 0 || taken[back] === 1) continue
      if (gainOf(state, there, other) + gainOf(state, back, arc) <= 0) continue
      return exchange(state, [arc, other], [there, back], menteeOf)
    }
  }
  return false
}

function exchange(
  state: TeamState,
  left: readonly number[],
  taken: readonly number[],
  menteeOf: Int32Array,
): true {
  for (const arc of left) leaveArc(state, arc, menteeOf[arc]!)
  for (const arc of taken) takeArc(state, arc, menteeOf[arc]!)
  return true
}
