import { solveLarge } from '../large/solve-large.ts'
import { inventedProblem } from './invented-problem.ts'
import { smallTeam } from './small-team.ts'

const drawn = {
  goal: 'best-fit',
  wants: 2,
  places: 2,
  criteria: 6,
  vetoes: 1,
  minimums: 1,
  locks: 0,
} as const
const cohorts = [
  { ...drawn, mentees: 120, mentors: 110, seed: 1, heaviest: 40 },
  { ...drawn, mentees: 60, mentors: 160, seed: 2, heaviest: 1_000_000 },
  { ...drawn, mentees: 200, mentors: 195, seed: 3, heaviest: 3, criteria: 1 },
]

/** Who reads rows: so many, in blocks of so many mentors, in WebAssembly or in JavaScript alone. */
const ways = [
  { size: 1, width: 2048, isPlain: false },
  { size: 1, width: 2048, isPlain: true },
  { size: 2, width: 64, isPlain: false },
  { size: 3, width: 100, isPlain: true },
]

/**
 * Everything that `solveLarge` says of a few invented cohorts, in 32 bits (FNV-1a), in hexadecimal; once for each way.
 */
export async function largeBits(): Promise<string[]> {
  return Promise.all(
    ways.map(async ({ size, ...options }) => {
      let hash = 0x811c9dc5
      for (const cohort of cohorts) {
        // Cohorts one after the other: their bits are hashed in this order.
        const text = JSON.stringify(
          await solveLarge(inventedProblem(cohort), { team: smallTeam(size, options) }),
        )
        for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
      }
      return (hash >>> 0).toString(16).padStart(8, '0')
    }),
  )
}
