import type { Network } from './network.ts'

/** The arcs of each mentor and whose they are: `start[mentor]` to `start[mentor + 1]`, mentees ascending. */
export type ArcsByMentor = {
  readonly start: Int32Array
  readonly arc: Int32Array
  readonly mentee: Int32Array
}

export function arcsByMentor({ rowStart, column, max }: Network): ArcsByMentor {
  const start = new Int32Array(max.length + 1)
  for (let at = 0; at < column.length; at++) {
    const mentor = column[at]!
    start[mentor + 1] = start[mentor + 1]! + 1
  }
  for (let mentor = 0; mentor < max.length; mentor++) start[mentor + 1] = start[mentor + 1]! + start[mentor]!
  const next = start.slice()
  const arc = new Int32Array(column.length)
  const menteeOf = new Int32Array(column.length)
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let at = rowStart[mentee]!; at < rowStart[mentee + 1]!; at++) {
      const place = next[column[at]!]!
      next[column[at]!] = place + 1
      arc[place] = at
      menteeOf[place] = mentee
    }
  }
  return { start, arc, mentee: menteeOf }
}
