import type { Instance } from './instance.ts'
import type { Goal } from './problem.ts'
import type { Result } from './result.ts'

/** A whole proof without a name: people are numbers (positions), arcs are flat columns. */
export type Proof = {
  readonly format: 'binome-proof'
  readonly version: 1
  readonly goal: Goal
  readonly wants: readonly number[]
  readonly min: readonly number[]
  readonly max: readonly number[]
  readonly rowStart: readonly number[]
  readonly column: readonly number[]
  readonly score: readonly number[]
  readonly lockedArcs: readonly number[]
  /** Arcs chosen, ascending. */
  readonly chosenArcs: readonly number[]
  readonly served: number
  readonly lowest: number | null
  readonly total: number
  readonly lambda: number
  readonly prices: readonly number[]
  readonly servedCover: readonly number[]
  readonly lowestBound: {
    readonly score: number
    readonly kind: 'cover' | 'loads'
    readonly mentors: readonly number[]
  } | null
}

/** Everything `checkCertificate` needs, as plain JSON. People appear as their position in the instance only. */
export function toProof(instance: Instance, result: Result): Proof {
  throw new Error(`to come: ${instance.menteeIds.length} ${result.goal}`)
}

/** Reads a proof back, with made-up ids (`mentee-1`, `mentor-1`). Throws MatchingRefusal `bad-proof` naming the field. */
export function fromProof(json: unknown): { instance: Instance; result: Result } {
  throw new Error(`to come: ${typeof json}`)
}
