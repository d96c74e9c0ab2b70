import type { Instance } from '../instance/instance.ts'

/** The same people and pairs, listed in another order on both sides. For instances without locks. */
export function relisted(instance: Instance): Instance {
  const { menteeIds, mentorIds, rowStart, column, score } = instance
  const mentees = otherOrder(menteeIds.length)
  const mentors = otherOrder(mentorIds.length)
  const placeOf = new Int32Array(mentors.length)
  mentors.forEach((at, place) => (placeOf[at] = place))
  const rows = Array.from(mentees, (at) => {
    const row = Array.from(column.subarray(rowStart[at], rowStart[at + 1]), (mentor, arc) => ({
      mentor: placeOf[mentor]!,
      score: score[rowStart[at]! + arc]!,
    }))
    return row.toSorted((a, b) => a.mentor - b.mentor)
  })
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => (starts[at + 1] = starts[at]! + row.length))
  const all = rows.flat()
  return {
    menteeIds: Array.from(mentees, (at) => menteeIds[at]!),
    mentorIds: Array.from(mentors, (at) => mentorIds[at]!),
    wants: mentees.map((at) => instance.wants[at]!),
    min: mentors.map((at) => instance.min[at]!),
    max: mentors.map((at) => instance.max[at]!),
    rowStart: starts,
    column: Int32Array.from(all, ({ mentor }) => mentor),
    score: Uint16Array.from(all, (arc) => arc.score),
    lockedArcs: new Int32Array(0),
  }
}

/** Every other position, then those between, backwards. */
function otherOrder(count: number): Int32Array {
  const even = Array.from({ length: Math.ceil(count / 2) }, (_, at) => 2 * at)
  const odd = Array.from({ length: Math.floor(count / 2) }, (_, at) => 2 * at + 1)
  return Int32Array.from([...odd.toReversed(), ...even])
}
