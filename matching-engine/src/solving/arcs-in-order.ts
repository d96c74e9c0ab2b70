import type { Instance } from '../instance/instance.ts'
import type { Network, NetworkArcs } from './network.ts'

/** Some arcs of an instance, ascending: those of a mentee are `start[mentee]` to `start[mentee + 1] - 1`. */
export type ArcList = { readonly start: Int32Array; readonly arc: Int32Array }

type People = Pick<Network, 'menteeAt' | 'mentorAt' | 'wants' | 'max'>

/** The arcs of a network, all or those kept, by rows of people in their order: without locked ones and closed mentors. */
export function arcsInOrder(
  instance: Instance,
  people: People,
  locked: Uint8Array | null,
  kept: ArcList | null,
): NetworkArcs {
  const { menteeAt, mentorAt, wants, max } = people
  if (kept === null && locked === null && isWhole(people)) return everyArc(instance)
  // -1 for who has no place left: one table is read for each arc instead of two.
  const placeOf = new Int32Array(mentorAt.length)
  let asListed = true
  for (let place = 0; place < mentorAt.length; place++) {
    placeOf[mentorAt[place]!] = max[place] === 0 ? -1 : place
    if (mentorAt[place] !== place) asListed = false
  }
  const listed = kept === null ? instance.rowStart : kept.start
  const rowStart = new Int32Array(menteeAt.length + 1)
  const most = listed[menteeAt.length]!
  const column = new Int32Array(most)
  const arc = new Int32Array(most)
  const score = new Uint16Array(most)
  const arcTo = new Int32Array(mentorAt.length).fill(-1)
  const short = { keys: new Int32Array(shortRow), arcs: new Int32Array(shortRow) }
  const longestShort = mentorAt.length < mostInKey ? shortRow : 0
  let count = 0
  for (let mentee = 0; mentee < menteeAt.length; mentee++) {
    const start = count
    const row = menteeAt[mentee]!
    const end = wants[mentee]! > 0 ? listed[row + 1]! : listed[row]!
    for (let at = listed[row]!; at < end; at++) {
      const from = kept === null ? at : kept.arc[at]!
      const mentor = placeOf[instance.column[from]!]!
      if (mentor < 0 || (locked !== null && locked[from] === 1)) continue
      column[count] = mentor
      arc[count++] = from
    }
    if (!asListed) {
      if (count - start > longestShort) sortLongRow(column, arc, start, count, arcTo)
      else sortShortRow(column, arc, start, count, short)
    }
    for (let at = start; at < count; at++) score[at] = instance.score[arc[at]!]!
    rowStart[mentee + 1] = count
  }
  if (count === most) return { rowStart, column, score, arc }
  return {
    rowStart,
    column: column.slice(0, count),
    score: score.slice(0, count),
    arc: arc.slice(0, count),
  }
}

/** Everybody as listed, and nobody who wants or takes none: every arc is then where it was. */
function isWhole({ menteeAt, mentorAt, wants, max }: People): boolean {
  const isListed = (at: number, place: number) => at === place
  const isOpen = (places: number) => places > 0
  return menteeAt.every(isListed) && mentorAt.every(isListed) && wants.every(isOpen) && max.every(isOpen)
}

function everyArc({ rowStart, column, score }: Instance): NetworkArcs {
  const arc = new Int32Array(column.length)
  for (let at = 0; at < arc.length; at++) arc[at] = at
  return { rowStart, column, score, arc }
}

const placeBits = 6
const shortRow = 1 << placeBits

/** Up to so many mentors, a mentor and a place in a short row fit into one number. */
const mostInKey = 1 << (31 - placeBits)

type ShortRow = { readonly keys: Int32Array; readonly arcs: Int32Array }

/**
 * Ascending columns, each with its arc, in place: by insertion, which is best for the few of nearly every row, of one
 * number that tells the mentor and where the arc stood.
 */
function sortShortRow(
  column: Int32Array,
  arc: Int32Array,
  start: number,
  end: number,
  { keys, arcs }: ShortRow,
): void {
  for (let next = 0; next < end - start; next++) {
    const key = (column[start + next]! << placeBits) | next
    arcs[next] = arc[start + next]!
    let at = next
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!
    keys[at] = key
  }
  for (let at = 0; at < end - start; at++) {
    const key = keys[at]!
    column[start + at] = key >> placeBits
    arc[start + at] = arcs[key & (shortRow - 1)]!
  }
}

/** The same for many, where mentors that have an arc may be listed from the first on. `arcTo` is -1 before and after. */
function sortLongRow(
  column: Int32Array,
  arc: Int32Array,
  start: number,
  end: number,
  arcTo: Int32Array,
): void {
  for (let at = start; at < end; at++) arcTo[column[at]!] = arc[at]!
  if (8 * (end - start) > arcTo.length) {
    let at = start
    for (let mentor = 0; mentor < arcTo.length; mentor++) if (arcTo[mentor]! >= 0) column[at++] = mentor
  } else column.subarray(start, end).sort()
  for (let at = start; at < end; at++) {
    arc[at] = arcTo[column[at]!]!
    arcTo[column[at]!] = -1
  }
}
