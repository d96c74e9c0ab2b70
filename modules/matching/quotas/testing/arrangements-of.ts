import type { Instance } from 'matching-engine'

/** Every set of arcs that keeps places, minimums and locks, with how many mentees it serves and its total. */
export function* arrangementsOf({ column, rowStart, wants, min, max, score, lockedArcs }: Instance) {
  const all = [...column.keys()]
  const menteeOf = all.map((arc) => rowStart.findIndex((start) => start > arc) - 1)
  for (let set = 0; set < 2 ** all.length; set++) {
    const arcs = all.filter((arc) => ((set >> arc) & 1) === 1)
    const mentees = arcs.map((arc) => menteeOf[arc]!)
    const mentors = arcs.map((arc) => column[arc]!)
    const times = (list: readonly number[], one: number) => list.filter((at) => at === one).length
    const fits =
      lockedArcs.every((arc) => arcs.includes(arc)) &&
      wants.every((wanted, at) => times(mentees, at) <= wanted) &&
      max.every((most, at) => times(mentors, at) <= most && times(mentors, at) >= min[at]!)
    if (!fits) continue
    const total = arcs.reduce((sum, arc) => sum + score[arc]!, 0)
    yield { arcs, served: new Set(mentees).size, total }
  }
}
