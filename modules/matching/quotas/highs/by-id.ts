import { compareIds, type Instance } from 'matching-engine'

/** People and arcs in the order of their keys or ids, so that a cohort listed otherwise gives the same model, hence the same pairs. */
export type ById = {
  readonly mentees: readonly number[]
  readonly mentors: readonly number[]
  readonly arcs: readonly number[]
  readonly menteeOf: Int32Array
}

export function byId({ menteeIds, mentorIds, menteeKeys, mentorKeys, rowStart, column }: Instance): ById {
  const [mentees, mentors] = [ordered(menteeIds, menteeKeys), ordered(mentorIds, mentorKeys)]
  const rankOf = new Int32Array(mentors.length)
  mentors.forEach((mentor, rank) => (rankOf[mentor] = rank))
  const menteeOf = new Int32Array(column.length)
  const arcs: number[] = []
  for (const mentee of mentees) {
    const row: number[] = []
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      menteeOf[arc] = mentee
      row.push(arc)
    }
    for (const arc of row.toSorted((a, b) => rankOf[column[a]!]! - rankOf[column[b]!]!)) arcs.push(arc)
  }
  return { mentees, mentors, arcs, menteeOf }
}

function ordered(ids: readonly string[], keys: readonly string[] = ids): number[] {
  return [...ids.keys()].toSorted((a, b) => compareIds(keys[a]!, keys[b]!) || compareIds(ids[a]!, ids[b]!))
}
