import { arcOf } from '../instance/arc-of.ts'
import type { Instance } from '../instance/instance.ts'
import { menteesOfArcs } from '../instance/mentees-of-arcs.ts'
import type { Problem } from '../problem/problem.ts'

/** Some of the pairs of a cohort, in any order; a pair may come twice. */
export type CoreArcs = {
  readonly mentee: ArrayLike<number>
  readonly mentor: ArrayLike<number>
  readonly score: ArrayLike<number>
}

export type People = Pick<Instance, 'menteeIds' | 'mentorIds' | 'wants' | 'min' | 'max'>

export function peopleOf({ mentees, mentors }: Problem, menteeAt: Int32Array, mentorAt: Int32Array): People {
  return {
    menteeIds: Array.from(menteeAt, (at) => mentees[at]!.id),
    mentorIds: Array.from(mentorAt, (at) => mentors[at]!.id),
    wants: menteeAt.map((at) => mentees[at]!.wants),
    min: mentorAt.map((at) => mentors[at]!.min),
    max: mentorAt.map((at) => mentors[at]!.max),
  }
}

/** An instance of the pairs in the lists, each once. `locks` are among them. Two counting sorts. */
export function coreInstance(
  people: People,
  lists: readonly CoreArcs[],
  locks: readonly { readonly mentee: number; readonly mentor: number }[],
): Instance {
  const [mentees, mentors] = [people.menteeIds.length, people.mentorIds.length]
  const count = lists.reduce((sum, { mentee }) => sum + mentee.length, 0)
  const mentee = joined(
    lists.map((list) => list.mentee),
    new Int32Array(count),
  )
  const mentor = joined(
    lists.map((list) => list.mentor),
    new Int32Array(count),
  )
  const score = joined(
    lists.map((list) => list.score),
    new Uint16Array(count),
  )
  const order = sortedBy(mentee, mentees, sortedBy(mentor, mentors, null))
  const rowStart = new Int32Array(mentees + 1)
  const column = new Int32Array(count)
  const scores = new Uint16Array(count)
  let [arcs, before] = [0, -1]
  for (const at of order) {
    if (before >= 0 && mentee[at] === mentee[before] && mentor[at] === mentor[before]) continue
    before = at
    column[arcs] = mentor[at]!
    scores[arcs++] = score[at]!
    rowStart[mentee[at]! + 1] = arcs
  }
  for (let row = 1; row <= mentees; row++) rowStart[row] = Math.max(rowStart[row]!, rowStart[row - 1]!)
  const instance = { ...people, rowStart, column: column.slice(0, arcs), score: scores.slice(0, arcs) }
  const lockedArcs = Int32Array.from(locks, (lock) => arcOf(instance, lock.mentee, lock.mentor)).toSorted()
  return { ...instance, lockedArcs }
}

/** The arcs of an instance, as a list. */
export function listedArcs({ rowStart, column, score }: Instance): CoreArcs {
  return { mentee: menteesOfArcs(rowStart), mentor: column, score }
}

function joined<Numbers extends Int32Array | Uint16Array>(
  parts: readonly ArrayLike<number>[],
  whole: Numbers,
): Numbers {
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Positions in ascending order of their key; equal keys stay in the order `before`, or as listed. */
function sortedBy(keys: Int32Array, count: number, before: Int32Array | null): Int32Array {
  const next = new Int32Array(count + 1)
  for (const key of keys) next[key + 1] = next[key + 1]! + 1
  for (let key = 0; key < count; key++) next[key + 1] = next[key + 1]! + next[key]!
  const order = new Int32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const at = before === null ? place : before[place]!
    order[next[keys[at]!]!] = at
    next[keys[at]!] = next[keys[at]!]! + 1
  }
  return order
}
