import { solve } from '../solving/solve.ts'
import { inventedInstance, type Invented } from './invented-instance.ts'

const cohorts: readonly Invented[] = [
  { mentees: 47, mentors: 46, arcs: 40, shape: 'mentoring', seed: 1 },
  { mentees: 200, mentors: 60, arcs: 30, shape: 'ties', seed: 2, wants: 2, places: 5 },
  { mentees: 500, mentors: 520, arcs: 480, shape: 'mentoring', seed: 3 },
  { mentees: 3000, mentors: 3000, arcs: 20, shape: 'uniform', seed: 4 },
  { mentees: 3000, mentors: 2900, arcs: 20, shape: 'popularity', seed: 5 },
  { mentees: 3000, mentors: 700, arcs: 20, shape: 'clones', seed: 6, places: 5 },
]

/** Everything that `solve` says of a few invented cohorts, under both goals, in 32 bits (FNV-1a), in hexadecimal. */
export function sameBits(): string {
  let hash = 0x811c9dc5
  for (const cohort of cohorts) {
    for (const goal of ['best-fit', 'nobody-left-out'] as const) {
      const text = JSON.stringify(solve(inventedInstance(cohort), { goal, seed: 'bits' }))
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
