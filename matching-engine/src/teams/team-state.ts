import type { Network } from '../solving/network.ts'
import type { TeamProblem } from './team-problem.ts'

/** Teams under way: which arcs of the network are taken, and how many of each team bring each skill that it needs. */
export type TeamState = {
  readonly network: Network
  /** Of each arc: the needs of its mentor that its mentee meets, as positions in all needs. */
  readonly meets: readonly Int32Array[]
  /** Of each need of each mentor: what it is worth, and how many bring it, locked pairs included. */
  readonly points: Int32Array
  readonly count: Int32Array
  readonly taken: Uint8Array
  readonly degree: Int32Array
  readonly load: Int32Array
  /** The arcs taken, mentor by mentor and mentee by mentee. */
  readonly team: readonly number[][]
  readonly part: readonly number[][]
}

/** Only the locked pairs stand. Needs follow each other, mentor by mentor, in the order of the instance. */
export function openTeams(problem: TeamProblem, network: Network): TeamState {
  const { needs, skills, instance } = problem
  const firstNeed = new Int32Array(needs.length + 1)
  needs.forEach((own, mentor) => (firstNeed[mentor + 1] = firstNeed[mentor]! + own.length))
  const brought = skills.map((own) => new Set(own))
  const meetsOf = (mentee: number, mentor: number) =>
    Int32Array.from(
      needs[mentor]!.flatMap(({ skill }, at) =>
        brought[mentee]!.has(skill) ? [firstNeed[mentor]! + at] : [],
      ),
    )
  const count = new Int32Array(firstNeed[needs.length]!)
  const isLocked = new Set(instance.lockedArcs)
  eachArc(instance.rowStart, (arc, mentee) => {
    if (!isLocked.has(arc)) return
    for (const need of meetsOf(mentee, instance.column[arc]!)) count[need] = count[need]! + 1
  })
  const meets: Int32Array[] = []
  eachArc(network.rowStart, (arc, mentee) => {
    meets.push(meetsOf(network.menteeAt[mentee]!, network.mentorAt[network.column[arc]!]!))
  })
  return {
    network,
    meets,
    points: Int32Array.from(needs.flatMap((own) => own.map(({ points }) => points))),
    count,
    taken: new Uint8Array(network.column.length),
    degree: new Int32Array(network.wants.length),
    load: new Int32Array(network.max.length),
    team: Array.from(network.max, () => []),
    part: Array.from(network.wants, () => []),
  }
}

/** What a team gains, in points, when the pair `taken` comes in and the pair `left` goes; -1 for none. */
export function gainOf({ network, meets, points, count }: TeamState, taken: number, left: number): number {
  let gain = 0
  if (taken >= 0) {
    gain += network.score[taken]!
    for (const need of meets[taken]!) {
      const isMet = count[need]! > 1 || (count[need] === 1 && !(left >= 0 && meets[left]!.includes(need)))
      if (!isMet) gain += points[need]!
    }
  }
  if (left >= 0) {
    gain -= network.score[left]!
    for (const need of meets[left]!) if (count[need] === 1) gain -= points[need]!
  }
  return gain
}

export function takeArc(state: TeamState, arc: number, mentee: number): void {
  change(state, arc, mentee, 1)
  state.team[state.network.column[arc]!]!.push(arc)
  state.part[mentee]!.push(arc)
}

export function leaveArc(state: TeamState, arc: number, mentee: number): void {
  change(state, arc, mentee, -1)
  for (const list of [state.team[state.network.column[arc]!]!, state.part[mentee]!]) {
    list.splice(list.indexOf(arc), 1)
  }
}

function change(
  { network, meets, count, taken, degree, load }: TeamState,
  arc: number,
  mentee: number,
  by: 1 | -1,
) {
  const mentor = network.column[arc]!
  for (const need of meets[arc]!) count[need] = count[need]! + by
  taken[arc] = taken[arc]! + by
  degree[mentee] = degree[mentee]! + by
  load[mentor] = load[mentor]! + by
}

function eachArc(rowStart: Int32Array, visit: (arc: number, mentee: number) => void): void {
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) visit(arc, mentee)
  }
}
