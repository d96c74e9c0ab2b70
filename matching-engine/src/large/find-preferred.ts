import { createBestLists, putBest } from '../solving/best-lists.ts'
import { rankFor, stepsAfter } from './ranks.ts'
import type { FoundArcs, RowReader } from './row-reader.ts'

/**
 * Prices to look at all pairs with. A mentee would rather have a mentor of the same side when score - price is above
 * `enough`. Sides are those of a smallest cut: across it, no pair is looked at. Infinite: nobody's.
 */
export type Preferences = {
  readonly price: Float64Array
  readonly mentorSide: Uint8Array
  readonly enough: Float64Array
  readonly menteeSide: Uint8Array
  readonly wants: Int32Array
}

/** At most this many, and as many as a mentee wants, are found for each. */
const few = 16

/** The allowed pairs that mentees at turns `from` to `to` - 1 would rather have, the best few of each. */
export function findPreferred(reader: RowReader, asked: Preferences, from: number, to: number): FoundArcs {
  const { tables, order, perPoint, kernel, rows, pairs, mostBeside } = reader
  const { price, mentorSide, enough, menteeSide, wants } = asked
  const { mentees, mentors } = tables
  const lists = createBestLists(Int32Array.from(order.subarray(from, to), (i) => wants[i]! + few))
  const lowest = price.reduce((least, one) => Math.min(least, one), Infinity)
  if (lowest === Infinity) return nothing
  for (let start = 0; start < mentors; start += kernel.width) {
    const width = Math.min(kernel.width, mentors - start)
    rows.openBlock(start, start + width)
    for (let at = 0; at < width; at++)
      kernel.beside[at] = perPoint * Math.min(price[start + at]! - lowest, mostBeside)
    for (let turn = from; turn < to; turn++) {
      const mentee = order[turn]!
      const least = lists.least[turn - from]!
      const above = enough[mentee]! + (least < 0 ? 1 : Math.floor(least / mentors))
      // Prices beyond the kernel's integers, and rows that want nearly anyone, find too much; `keep` looks closely.
      if (above + lowest > 10_000) continue
      const chosen = rows.rowsOf(mentee)
      const first = Math.floor((turn * mentors) / mentees)
      const count = kernel.scan(chosen, 0, width, perPoint * Math.max(above + lowest, -mostBeside), true)
      for (let hit = 0; hit < count; hit++) {
        const mentor = start + kernel.hits[hit]!
        if (mentorSide[mentor] !== menteeSide[mentee]) continue
        const score = Math.floor(rows.sumAt(chosen, kernel.hits[hit]!) / perPoint)
        const gain = score - price[mentor]! - enough[mentee]!
        const rank = rankFor(gain, stepsAfter(first, mentor, mentors), mentors)
        if (gain <= 0 || rank <= lists.least[turn - from]! || !pairs.isAllowed(mentee, mentor)) continue
        putBest(lists, turn - from, mentor, rank)
      }
    }
  }
  const found = [...lists.entry.keys()].filter((at) => lists.entry[at]! >= 0)
  const menteeOf = new Int32Array(lists.entry.length)
  for (let turn = from; turn < to; turn++)
    menteeOf.fill(order[turn]!, lists.start[turn - from], lists.start[turn - from + 1])
  return {
    mentee: Int32Array.from(found, (at) => menteeOf[at]!),
    mentor: Int32Array.from(found, (at) => lists.entry[at]!),
    score: Uint16Array.from(found, (at) => {
      const gain = Math.floor(lists.rank[at]! / mentors)
      return gain + price[lists.entry[at]!]! + enough[menteeOf[at]!]!
    }),
    rank: Float64Array.from(found, (at) => lists.rank[at]!),
  }
}

const nothing: FoundArcs = {
  mentee: new Int32Array(),
  mentor: new Int32Array(),
  score: new Uint16Array(),
  rank: new Float64Array(),
}
