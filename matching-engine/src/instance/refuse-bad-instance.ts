import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { refuseBadCapacities, refuseDuplicateIds } from '../problem/refuse-bad-people.ts'
import type { Instance } from './instance.ts'

const sound = new WeakSet<Instance>()

/** Lists of ids that do not repeat: an instance that has changed mostly shares them. */
const distinct = new WeakSet<readonly string[]>()

/**
 * Throws MatchingRefusal for an instance made by hand that contradicts itself: `duplicate-id`, `bad-capacity`,
 * `bad-answers` naming the pair whose score is out of range or that comes twice, `duplicate-lock`, and `bad-instance`
 * naming the field whose length, order or range is wrong. O(arcs), once an instance.
 */
export function refuseBadInstance(instance: Instance): void {
  if (sound.has(instance)) return
  const { menteeIds, mentorIds, wants, min, max } = instance
  demand((instance.menteeKeys ?? menteeIds).length === menteeIds.length, 'menteeKeys')
  demand((instance.mentorKeys ?? mentorIds).length === mentorIds.length, 'mentorKeys')
  demand(wants.length === menteeIds.length, 'wants')
  demand(min.length === mentorIds.length, 'min')
  demand(max.length === mentorIds.length, 'max')
  const mentees = menteeIds.map((id, at) => ({ id, wants: wants[at]! }))
  const mentors = mentorIds.map((id, at) => ({ id, min: min[at]!, max: max[at]! }))
  if (!distinct.has(menteeIds)) refuseDuplicateIds(mentees)
  if (!distinct.has(mentorIds)) refuseDuplicateIds(mentors)
  refuseBadCapacities(mentees, mentors)
  refuseBadArcs(instance)
  refuseBadLocks(instance)
  sound.add(instance)
  distinct.add(menteeIds).add(mentorIds)
}

function refuseBadArcs({ menteeIds, mentorIds, rowStart, column, score }: Instance): void {
  demand(rowStart.length === menteeIds.length + 1 && rowStart[0] === 0, 'rowStart')
  demand(rowStart[menteeIds.length] === column.length, 'rowStart')
  demand(score.length === column.length, 'score')
  // Not `start > end`: a value that is no number is refused too.
  const ascends = menteeIds.every((_, mentee) => rowStart[mentee]! <= rowStart[mentee + 1]!)
  demand(ascends, 'rowStart')
  for (let mentee = 0; mentee < menteeIds.length; mentee++) {
    let before = -1
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentor = column[arc]!
      if (mentor === before) throw badPair(menteeIds[mentee]!, mentorIds[mentor]!)
      demand(Number.isInteger(mentor) && mentor > before && mentor < mentorIds.length, 'column')
      const isScore = Number.isInteger(score[arc]) && score[arc]! >= 0 && score[arc]! <= 10_000
      if (!isScore) throw badPair(menteeIds[mentee]!, mentorIds[mentor]!)
      before = mentor
    }
  }
}

function badPair(menteeId: string, mentorId: string): MatchingRefusal {
  return new MatchingRefusal('bad-answers', [menteeId, mentorId])
}

function refuseBadLocks({ menteeIds, mentorIds, rowStart, column, lockedArcs }: Instance): void {
  for (let at = 0; at < lockedArcs.length; at++) {
    const arc = lockedArcs[at]!
    demand(Number.isInteger(arc) && arc >= 0 && arc < column.length, 'lockedArcs')
    if (arc === lockedArcs[at - 1]) {
      const mentee = rowStart.findIndex((start) => start > arc) - 1
      throw new MatchingRefusal('duplicate-lock', [menteeIds[mentee]!, mentorIds[column[arc]!]!])
    }
    demand(at === 0 || arc > lockedArcs[at - 1]!, 'lockedArcs')
  }
}

function demand(condition: boolean, field: string): void {
  if (!condition) throw new MatchingRefusal('bad-instance', [field])
}

/** For who has just made an instance with care: it is not looked at again. */
export function markSound(instance: Instance): Instance {
  sound.add(instance)
  distinct.add(instance.menteeIds).add(instance.mentorIds)
  return instance
}
