import type { Wanted } from './wanted.ts'

/** One line of the model: `least` ≤ the sum of `value × column` ≤ `most`. */
export type Line = {
  readonly least: number
  readonly most: number
  readonly cells: readonly Cell[]
}
type Cell = readonly [column: number, value: number]

/**
 * Columns: the arcs in `arcOf`; then, where it has to be counted who is served, a column for each mentee who wants several.
 * Lines: mentors in the order of ids, then the quotas, then `serving`, which say that enough are served, then the rest.
 */
export type Model = {
  readonly arcOf: readonly number[]
  readonly columns: number
  readonly lower: Float64Array
  readonly lines: readonly Line[]
  readonly serving: number
  /** What counts one mentee served, at most once. */
  readonly servedColumns: readonly number[]
}

/** Places of both sides, minimums, locks and quotas as lines, on these arcs alone, in the order of ids. */
export function modelOf(wanted: Wanted, arcOf: readonly number[]): Model {
  const { instance, byId, lines, served, mostServed } = wanted
  const { wants, min, max, column } = instance
  const ofMentee = Array.from(wants, (): number[] => [])
  const ofMentor = Array.from(max, (): number[] => [])
  arcOf.forEach((arc, at) => {
    ofMentee[byId.menteeOf[arc]!]!.push(at)
    ofMentor[column[arc]!]!.push(at)
  })
  const isEveryoneServed = served === wants.filter((count) => count > 0).length
  const several = isEveryoneServed ? [] : byId.mentees.filter((mentee) => wants[mentee]! > 1)
  const servedColumns = [
    ...arcOf.flatMap((arc, at) => (wants[byId.menteeOf[arc]!]! > 1 ? [] : [at])),
    ...several.map((_, rank) => arcOf.length + rank),
  ]
  const ofMentees = byId.mentees.map((i) => ({
    least: isEveryoneServed ? Math.min(1, wants[i]!) : 0,
    most: wants[i]!,
    cells: ones(ofMentee[i]!),
  }))
  const locked = new Set(instance.lockedArcs)
  const columns = arcOf.length + several.length
  return {
    arcOf,
    columns,
    lower: Float64Array.from({ length: columns }, (_, at) => (locked.has(arcOf[at] ?? -1) ? 1 : 0)),
    serving: isEveryoneServed ? ofMentees.length : 1,
    servedColumns,
    lines: [
      ...byId.mentors.map((j) => ({ least: min[j]!, most: max[j]!, cells: ones(ofMentor[j]!) })),
      ...lines.map(({ weight, least }) => ({ least, most: Infinity, cells: weighed(arcOf, weight) })),
      // Where everyone is to be served, a line for each says it more closely than one for all.
      ...(isEveryoneServed ? [] : [{ least: served, most: mostServed, cells: ones(servedColumns) }]),
      ...ofMentees,
      // Served only with a pair: at most 1 by the column's bound, however many mentors.
      ...several.map((i, rank) => ({
        least: 0,
        most: Infinity,
        cells: [...ones(ofMentee[i]!), [arcOf.length + rank, -1] as const],
      })),
    ],
  }
}

function ones(columns: readonly number[]): Cell[] {
  return columns.map((column) => [column, 1])
}

function weighed(arcOf: readonly number[], weight: Float64Array): Cell[] {
  return arcOf.flatMap((arc, at) => (weight[arc] === 0 ? [] : [[at, weight[arc]!] as const]))
}
