import { compareIds, type Instance } from 'matching-engine'
import { weightOf, type QuotaOnArcs } from './quota-on-arcs.ts'

/** One line of the model: `least` ≤ the sum of `value × column` ≤ `most`. */
export type Line = {
  readonly least: number
  readonly most: number
  readonly cells: readonly (readonly [column: number, value: number])[]
}

/** Columns: the arcs in `arcOf`, whole; then, for each mentee in turn, whether somebody serves them. */
export type Model = {
  readonly arcOf: readonly number[]
  readonly columns: number
  readonly lower: Float64Array
  readonly lines: readonly Line[]
}

/**
 * Places of both sides, minimums, locks and quotas as lines. In the order of ids, so that a cohort listed otherwise gives
 * the same model, hence the same pairs.
 */
export function modelOf(instance: Instance, quotas: readonly QuotaOnArcs[]): Model {
  const { menteeIds, mentorIds, wants, min, max, column, rowStart } = instance
  const menteeOf = Int32Array.from(column)
  for (let i = 0; i < wants.length; i++) menteeOf.fill(i, rowStart[i], rowStart[i + 1])
  const arcOf = [...column.keys()].toSorted(
    (a, b) =>
      compareIds(menteeIds[menteeOf[a]!]!, menteeIds[menteeOf[b]!]!) ||
      compareIds(mentorIds[column[a]!]!, mentorIds[column[b]!]!),
  )
  const ofMentee = menteeIds.map((): number[] => [])
  const ofMentor = mentorIds.map((): number[] => [])
  arcOf.forEach((arc, at) => {
    ofMentee[menteeOf[arc]!]!.push(at)
    ofMentor[column[arc]!]!.push(at)
  })
  const mentees = [...menteeIds.keys()].toSorted((a, b) => compareIds(menteeIds[a]!, menteeIds[b]!))
  const mentors = [...mentorIds.keys()].toSorted((a, b) => compareIds(mentorIds[a]!, mentorIds[b]!))
  const locked = new Set(instance.lockedArcs)
  return {
    arcOf,
    columns: arcOf.length + mentees.length,
    lower: Float64Array.from({ length: arcOf.length + mentees.length }, (_, at) =>
      locked.has(arcOf[at] ?? -1) ? 1 : 0,
    ),
    lines: [
      ...mentees.map((i) => ({ least: 0, most: wants[i]!, cells: ones(ofMentee[i]!) })),
      ...mentors.map((j) => ({ least: min[j]!, most: max[j]!, cells: ones(ofMentor[j]!) })),
      // Served only with a pair: at most 1 by the column's bound, however many mentors.
      ...mentees.map((i, rank) => ({
        least: 0,
        most: Infinity,
        cells: [...ones(ofMentee[i]!), [arcOf.length + rank, -1] as const],
      })),
      ...quotas.map((quota) => ({
        least: 0,
        most: Infinity,
        cells: arcOf
          .map((arc, at) => [at, weightOf(quota, arc)] as const)
          .filter(([, weight]) => weight !== 0),
      })),
    ],
  }
}

function ones(columns: readonly number[]): (readonly [number, number])[] {
  return columns.map((column) => [column, 1])
}
