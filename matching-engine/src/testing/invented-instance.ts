import type { Instance } from '../instance/instance.ts'
import { drawsFrom } from './draws-from.ts'

/** Shapes of scores, all invented. Clones, ties and popularity are the worst that auctions and shortest paths meet. */
export type Shape = 'uniform' | 'mentoring' | 'clones' | 'popularity' | 'ties'

export type Invented = {
  readonly mentees: number
  readonly mentors: number
  /** Mentors allowed for each mentee, drawn at random. */
  readonly arcs: number
  readonly shape: Shape
  readonly seed: number
  readonly wants?: number
  readonly places?: number
}

/** An invented instance, the same for the same arguments on every machine: draws and scores are integers. */
export function inventedInstance({
  mentees,
  mentors,
  arcs,
  shape,
  seed,
  wants = 1,
  places = 1,
}: Invented): Instance {
  const draw = drawsFrom(seed)
  const of = (count: number) => Int32Array.from({ length: count * features }, () => draw(100))
  const score = scoreOf(shape, of(mentees), of(mentors), draw)
  const rowStart = Int32Array.from({ length: mentees + 1 }, (_, mentee) => mentee * arcs)
  const column = new Int32Array(mentees * arcs)
  const scores = new Uint16Array(mentees * arcs)
  const drawnFor = new Int32Array(mentors).fill(-1)
  for (let mentee = 0; mentee < mentees; mentee++) {
    const start = rowStart[mentee]!
    for (let at = start; at < start + arcs;) {
      const mentor = draw(mentors)
      if (drawnFor[mentor] === mentee) continue
      drawnFor[mentor] = mentee
      column[at++] = mentor
    }
    column.subarray(start, start + arcs).sort()
    for (let at = start; at < start + arcs; at++) scores[at] = score(mentee, column[at]!)
  }
  return {
    menteeIds: Array.from({ length: mentees }, (_, at) => `mentee-${at}`),
    mentorIds: Array.from({ length: mentors }, (_, at) => `mentor-${at}`),
    wants: new Int32Array(mentees).fill(wants),
    min: new Int32Array(mentors),
    max: new Int32Array(mentors).fill(places),
    rowStart,
    column,
    score: scores,
    lockedArcs: new Int32Array(0),
  }
}

const features = 8

/** Mentoring: needs covered by skills, closeness, popularity and a shared place, weighed 35, 25, 20 and 20. */
function scoreOf(shape: Shape, mentee: Int32Array, mentor: Int32Array, draw: (below: number) => number) {
  const scores: Record<Shape, (i: number, j: number) => number> = {
    uniform: () => draw(10_001),
    ties: () => 2500 * draw(4),
    popularity: (_, j) => 101 * mentor[j]!,
    clones: (i, j) => (mentee[i]! % 4 === mentor[j]! % 4 ? 8000 : 3000),
    mentoring: (i, j) => {
      let covered = 0
      for (let at = 0; at < features; at++) if (mentee[i + at]! > 60 && mentor[j + at]! > 50) covered++
      const needs = Math.min(3, covered) * 33
      const closeness = 100 - Math.abs(mentee[i]! - mentor[j]!)
      const place = mentee[i + 1]! % 5 === mentor[j + 1]! % 5 ? 100 : 0
      return 35 * needs + 25 * closeness + 20 * mentor[j + 2]! + 20 * place
    },
  }
  const score = scores[shape]
  return (i: number, j: number) => Math.min(10_000, score(i * features, j * features))
}
