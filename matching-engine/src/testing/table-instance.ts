import type { Instance } from '../instance/instance.ts'

/** Everyone allowed with everyone. */
export function tableInstance(
  mentees: number,
  mentors: number,
  score: (mentee: number, mentor: number) => number,
  { wants = 1, max = 1 } = {},
): Instance {
  const arcs = Array.from({ length: mentees * mentors }, (_, arc) => arc)
  return {
    menteeIds: Array.from({ length: mentees }, (_, at) => `mentee ${at}`),
    mentorIds: Array.from({ length: mentors }, (_, at) => `mentor ${at}`),
    wants: new Int32Array(mentees).fill(wants),
    min: new Int32Array(mentors),
    max: new Int32Array(mentors).fill(max),
    rowStart: Int32Array.from({ length: mentees + 1 }, (_, at) => at * mentors),
    column: Int32Array.from(arcs, (arc) => arc % mentors),
    score: Uint16Array.from(arcs, (arc) => score(Math.floor(arc / mentors), arc % mentors)),
    lockedArcs: new Int32Array(0),
  }
}
