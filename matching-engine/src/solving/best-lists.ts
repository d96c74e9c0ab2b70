/**
 * The best entries of each person so far, the best first, and the rank that one more must exceed (-1 while there is room).
 * Ranks are integers of at least 0, different for the entries of one person.
 */
export type BestLists = {
  readonly start: Int32Array
  readonly entry: Int32Array
  readonly rank: Float64Array
  readonly least: Float64Array
}

/** Lists that hold up to `room[person]` entries; -1 where there is none. */
export function createBestLists(room: Int32Array): BestLists {
  const start = new Int32Array(room.length + 1)
  for (let at = 0; at < room.length; at++) start[at + 1] = start[at]! + room[at]!
  const size = start[room.length]!
  return {
    start,
    entry: new Int32Array(size).fill(-1),
    rank: new Float64Array(size).fill(-1),
    least: new Float64Array(room.length).fill(-1),
  }
}

/** Puts an entry whose rank exceeds `least[person]`. */
export function putBest(lists: BestLists, person: number, added: number, ranked: number): void {
  const { start, entry, rank, least } = lists
  const first = start[person]!
  const last = start[person + 1]! - 1
  let at = last
  for (; at > first && rank[at - 1]! < ranked; at--) {
    rank[at] = rank[at - 1]!
    entry[at] = entry[at - 1]!
  }
  rank[at] = ranked
  entry[at] = added
  least[person] = rank[last]!
}
