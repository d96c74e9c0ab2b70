import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { refuseBadCapacities, refuseDuplicateIds } from '../problem/refuse-bad-people.ts'
import type { Instance } from './instance.ts'
import { markSound } from './refuse-bad-instance.ts'

/** People, and one entry of three lists for each allowed pair: positions in the lists of people, and a score. */
export type ArcColumns = {
  readonly mentees: readonly { readonly id: string; readonly wants: number }[]
  readonly mentors: readonly { readonly id: string; readonly min: number; readonly max: number }[]
  readonly mentee: ArrayLike<number>
  readonly mentor: ArrayLike<number>
  /** Integers from 0 to 10 000. */
  readonly score: ArrayLike<number>
}

/**
 * An instance from long lists of pairs in any order, without an object for each: two counting sorts, O(pairs). Throws
 * MatchingRefusal: `duplicate-id`, `bad-capacity`, `unknown-id` for a position that is nobody's, `bad-answers` naming
 * the pair whose score is out of range or that comes twice.
 */
export function createInstanceFromColumns(input: ArcColumns): Instance {
  const { mentees, mentors } = input
  refuseDuplicateIds(mentees)
  refuseDuplicateIds(mentors)
  refuseBadCapacities(mentees, mentors)
  refuseBadEntries(input)
  const order = sortedBy(input.mentee, mentees.length, sortedBy(input.mentor, mentors.length, null).order)
  const column = Int32Array.from(order.order, (at) => input.mentor[at]!)
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    for (let arc = order.start[mentee]! + 1; arc < order.start[mentee + 1]!; arc++) {
      if (column[arc] === column[arc - 1]) {
        throw new MatchingRefusal('bad-answers', [mentees[mentee]!.id, mentors[column[arc]!]!.id])
      }
    }
  }
  return markSound({
    menteeIds: mentees.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    wants: Int32Array.from(mentees, ({ wants }) => wants),
    min: Int32Array.from(mentors, ({ min }) => min),
    max: Int32Array.from(mentors, ({ max }) => max),
    rowStart: order.start,
    column,
    score: Uint16Array.from(order.order, (at) => input.score[at]!),
    lockedArcs: new Int32Array(0),
  })
}

function refuseBadEntries({ mentees, mentors, mentee, mentor, score }: ArcColumns): void {
  if (mentor.length !== mentee.length || score.length !== mentee.length) {
    throw new MatchingRefusal('bad-answers', [`${mentee.length}, ${mentor.length}, ${score.length}`])
  }
  for (let at = 0; at < mentee.length; at++) {
    const [person, other] = [mentees[mentee[at]!], mentors[mentor[at]!]]
    if (!person || !other) throw new MatchingRefusal('unknown-id', [String(person ? mentor[at] : mentee[at])])
    const points = score[at]!
    if (!Number.isInteger(points) || points < 0 || points > 10_000) {
      throw new MatchingRefusal('bad-answers', [person.id, other.id])
    }
  }
}

/** Positions in ascending order of their key (0 to `count` - 1); equal keys stay in the order `before`, or as listed. */
function sortedBy(keys: ArrayLike<number>, count: number, before: Int32Array | null) {
  const start = new Int32Array(count + 1)
  for (let at = 0; at < keys.length; at++) start[keys[at]! + 1] = start[keys[at]! + 1]! + 1
  for (let key = 0; key < count; key++) start[key + 1] = start[key + 1]! + start[key]!
  const next = start.slice()
  const order = new Int32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const at = before === null ? place : before[place]!
    order[next[keys[at]!]!] = at
    next[keys[at]!] = next[keys[at]!]! + 1
  }
  return { start, order }
}
