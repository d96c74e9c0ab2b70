import { readFileSync } from 'node:fs'

/** The instance that `writeCase` wrote. The bytes of the file are free afterwards, while the engine works. */
export function readCase(path) {
  const bytes = readFileSync(path)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const [mentees, mentors, arcs] = words
  let at = 3
  const take = (count) => words.slice(at, (at += count))
  return {
    menteeIds: Array.from({ length: mentees }, (_, place) => `mentee-${place}`),
    mentorIds: Array.from({ length: mentors }, (_, place) => `mentor-${place}`),
    wants: new Int32Array(mentees).fill(1),
    min: new Int32Array(mentors),
    rowStart: take(mentees + 1),
    column: take(arcs),
    score: Uint16Array.from(take(arcs)),
    max: take(mentors),
    lockedArcs: new Int32Array(0),
  }
}
