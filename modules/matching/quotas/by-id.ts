import { compareIds, type Instance } from 'matching-engine'

/** People and arcs in the order of ids, so that a cohort listed otherwise gives the same model, hence the same pairs. */
export type ById = {
  readonly mentees: readonly number[]
  readonly mentors: readonly number[]
  readonly arcs: readonly number[]
  readonly menteeOf: Int32Array
}

export function byId({ menteeIds, mentorIds, rowStart, column }: Instance): ById {
  const [mentees, mentors] = [menteeIds, mentorIds].map((ids) =>
    [...ids.keys()].toSorted((a, b) => compareIds(ids[a]!, ids[b]!)),
  ) as [number[], number[]]
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
