import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Goal } from '../problem/problem.ts'
import { summarise, type Result } from '../instance/result.ts'
import { readProof } from './read-proof.ts'

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
  /** Arcs chosen, locked ones included, ascending. */
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
  const { lambda, prices, servedCover, lowestBound } = result.certificate
  const mentors = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const positions = (ids: readonly string[]) => ids.map((id) => mentors.get(id)!).toSorted((a, b) => a - b)
  return {
    format: 'binome-proof',
    version: 1,
    goal: result.goal,
    wants: [...instance.wants],
    min: [...instance.min],
    max: [...instance.max],
    rowStart: [...instance.rowStart],
    column: [...instance.column],
    score: [...instance.score],
    lockedArcs: [...instance.lockedArcs],
    chosenArcs: arcsOfPairs(instance, result.pairs).toSorted((a, b) => a - b),
    served: result.served,
    lowest: result.lowest,
    total: result.total,
    lambda,
    prices: [...prices],
    servedCover: positions(servedCover),
    lowestBound: lowestBound && {
      score: lowestBound.score,
      kind: lowestBound.kind,
      mentors: positions(lowestBound.mentorIds),
    },
  }
}

/** Reads a proof back, with made-up ids (`mentee-1`, `mentor-1`). Throws MatchingRefusal `bad-proof` naming the field. */
export function fromProof(json: unknown): { instance: Instance; result: Result } {
  const proof = readProof(json)
  const mentorIds = proof.max.map((_, at) => `mentor-${at + 1}`)
  const instance: Instance = {
    menteeIds: proof.wants.map((_, at) => `mentee-${at + 1}`),
    mentorIds,
    wants: Int32Array.from(proof.wants),
    min: Int32Array.from(proof.min),
    max: Int32Array.from(proof.max),
    rowStart: Int32Array.from(proof.rowStart),
    column: Int32Array.from(proof.column),
    score: Uint16Array.from(proof.score),
    lockedArcs: Int32Array.from(proof.lockedArcs),
  }
  const idsOf = (positions: readonly number[]) => positions.map((at) => mentorIds[at]!)
  const { goal, served, lowest, total, lambda, prices, lowestBound } = proof
  const certificate = {
    lambda,
    prices,
    servedCover: idsOf(proof.servedCover),
    lowestBound: lowestBound && {
      score: lowestBound.score,
      kind: lowestBound.kind,
      mentorIds: idsOf(lowestBound.mentors),
    },
  }
  // The figures are those the file claims: the checker compares them with the pairs.
  const { pairs } = summarise(instance, proof.chosenArcs)
  return { instance, result: { goal, pairs, served, lowest, total, certificate } }
}
