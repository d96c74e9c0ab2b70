import { createBestLists, putBest, type BestLists } from '../solving/best-lists.ts'
import type { FoundArcs, RowReader } from './row-reader.ts'
import { stepsAfter, rankFor } from './ranks.ts'

/** How many arcs of each person are looked for beside as many as they have places. */
export const keptArcs = 10

/** The best arcs of mentors so far, over the turns that this reader had. */
export function createBestOfMentors(max: Int32Array): BestLists {
  return createBestLists(max.map((places) => (places === 0 ? 0 : places + keptArcs)))
}

/**
 * The best allowed arcs of the mentees whose turns are `from` to `to` - 1, with any mentor who has a place; those of
 * mentors are put in `ofMentors`. Equal scores: whoever comes next around the circle of people, which is the same
 * however turns are shared out.
 */
export function findBest(
  reader: RowReader,
  wants: Int32Array,
  max: Int32Array,
  ofMentors: BestLists,
  from: number,
  to: number,
): FoundArcs {
  const { tables, order, perPoint, kernel, rows, pairs } = reader
  const { mentees, mentors } = tables
  const lists = createBestLists(
    Int32Array.from(order.subarray(from, to), (i) => (wants[i] === 0 ? 0 : wants[i]! + keptArcs)),
  )
  const turnOf = (mentor: number) => Math.floor((mentor * mentees) / mentors)
  const needOf = (mentor: number, turn: number) =>
    max[mentor] === 0
      ? never
      : perPoint *
        leastScore(ofMentors.least[mentor]!, mentees, stepsAfter(turnOf(mentor), turn % mentees, mentees))

  for (let start = 0; start < mentors; start += kernel.width) {
    const width = Math.min(kernel.width, mentors - start)
    rows.openBlock(start, start + width)
    for (let at = 0; at < width; at++) kernel.beside[at] = needOf(start + at, from)
    let turning = start
    for (let turn = from; turn < to; turn++) {
      // From its own turn on, a mentor's ties are nearer around the circle than those before.
      for (; turning < start + width && turnOf(turning) <= turn; turning++)
        kernel.beside[turning - start] = needOf(turning, turn)
      const mentee = order[turn]!
      if (wants[mentee] === 0) continue
      const chosen = rows.rowsOf(mentee)
      const first = Math.floor((turn * mentors) / mentees)
      const cut = Math.min(width, Math.max(0, first - start))
      for (let at = 0; at < width;) {
        const least = lists.least[turn - from]!
        const stop = at < cut ? cut : width
        const end = least < 0 ? Math.min(stop, at + fewAtFirst) : stop
        const limit = perPoint * leastScore(least, mentors, stepsAfter(first, start + at, mentors))
        const count = kernel.scan(chosen, at, end, limit, false)
        for (let hit = 0; hit < count; hit++) keep(kernel.hits[hit]!)
        at = end
      }

      function keep(at: number): void {
        const mentor = start + at
        if (max[mentor] === 0) return
        const score = Math.floor(rows.sumAt(chosen, at) / perPoint)
        const rank = rankFor(score, stepsAfter(first, mentor, mentors), mentors)
        const rankOfMentee = rankFor(score, stepsAfter(turnOf(mentor), turn, mentees), mentees)
        const isForMentee = rank > lists.least[turn - from]!
        const isForMentor = rankOfMentee > ofMentors.least[mentor]!
        if (!(isForMentee || isForMentor) || !pairs.isAllowed(mentee, mentor)) return
        if (isForMentee) putBest(lists, turn - from, mentor, rank)
        if (!isForMentor) return
        putBest(ofMentors, mentor, mentee, rankOfMentee)
        kernel.beside[at] = needOf(mentor, turn + 1)
      }
    }
  }
  return arcsOf(lists, (at, mentor, rank) => [order[from + at]!, mentor, Math.floor(rank / mentors)])
}

/** The pairs in mentors' lists, with the ranks that they have there. */
export function arcsOfMentors(ofMentors: BestLists, mentees: number): FoundArcs {
  return arcsOf(ofMentors, (mentor, mentee, rank) => [mentee, mentor, Math.floor(rank / mentees)])
}

/** While a list has room, few positions are looked at before its limit is told again. */
const fewAtFirst = 128

/** A limit that nothing reaches. */
const never = 2 ** 31 - 1

/** The least score that may enter a list, for whoever comes after so many steps. */
function leastScore(least: number, people: number, steps: number): number {
  if (least < 0) return 0
  const score = Math.floor(least / people)
  return least < rankFor(score, steps, people) ? score : score + 1
}

function arcsOf(
  { start, entry, rank }: BestLists,
  toArc: (person: number, entry: number, rank: number) => readonly [number, number, number],
): FoundArcs {
  let count = 0
  for (const one of entry) if (one >= 0) count++
  const arcs = {
    mentee: new Int32Array(count),
    mentor: new Int32Array(count),
    score: new Uint16Array(count),
    rank: new Float64Array(count),
  }
  let put = 0
  for (let person = 0; person + 1 < start.length; person++) {
    for (let at = start[person]!; at < start[person + 1]! && entry[at]! >= 0; at++) {
      const [mentee, mentor, score] = toArc(person, entry[at]!, rank[at]!)
      arcs.mentee[put] = mentee
      arcs.mentor[put] = mentor
      arcs.score[put] = score
      arcs.rank[put++] = rank[at]!
    }
  }
  return arcs
}
