import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import { summarise, type Arrangement, type Certificate, type Result } from '../instance/result.ts'
import type { EverybodyCertificate, EverybodyResult } from '../everybody/solve-everybody.ts'
import type { FairestCertificate, FairestResult } from '../fairest/solve-fairest.ts'
import type { PricedGoal } from '../problem/problem.ts'
import type { Proposing } from '../stable/match-stably.ts'
import type { StableCertificate, StableResult } from '../stable/solve-stable.ts'
import { readProof } from './read-proof.ts'

/** A whole proof without a name: people are numbers (positions), arcs are flat columns. */
export type Proof = ProvenInstance & (ProofByPrices | ProofOfLoads | ProofOfEverybody | ProofOfStability)

type ProvenInstance = {
  readonly format: 'binome-proof'
  readonly version: 1
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
}

type ProofByPrices = Omit<Certificate, 'servedCover' | 'lowestBound'> & {
  readonly goal: PricedGoal
  readonly servedCover: readonly number[]
  readonly lowestBound: {
    readonly score: number
    readonly kind: 'cover' | 'loads'
    readonly mentors: readonly number[]
  } | null
}

type ProofOfLoads = Omit<FairestCertificate, 'servedCover'> & {
  readonly goal: 'fairest'
  readonly squares: number
  readonly servedCover: readonly number[]
}

type ProofOfEverybody = Omit<EverybodyCertificate, 'servedCover' | 'shortOfMentees'> & {
  readonly goal: 'everybody-has-somebody'
  readonly mentorsServed: number
  readonly servedCover: readonly number[]
  readonly shortOfMentees: readonly number[]
}

type ProofOfStability = StableCertificate & { readonly goal: 'stable'; readonly proposing: Proposing }

/** Everything `checkCertificate` needs, as plain JSON. People appear as their position in the instance only. */
export function toProof(instance: Instance, result: Arrangement): Proof {
  return {
    format: 'binome-proof',
    version: 1,
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
    ...certificateIn(instance, result),
  }
}

function certificateIn(
  { mentorIds }: Instance,
  result: Arrangement,
): ProofByPrices | ProofOfLoads | ProofOfEverybody | ProofOfStability {
  const mentors = new Map(mentorIds.map((id, at) => [id, at]))
  const positions = (ids: readonly string[]) => ids.map((id) => mentors.get(id)!).toSorted((a, b) => a - b)
  if (result.goal === 'stable') {
    return { goal: result.goal, proposing: result.proposing, ...result.certificate }
  }
  if (result.goal === 'fairest') {
    const { goal, squares, certificate } = result
    return { goal, squares, ...certificate, servedCover: positions(certificate.servedCover) }
  }
  if (result.goal === 'everybody-has-somebody') {
    const { goal, mentorsServed, certificate } = result
    const { lambda, nu, prices } = certificate
    const servedCover = positions(certificate.servedCover)
    const shortOfMentees = positions(certificate.shortOfMentees)
    return { goal, mentorsServed, lambda, nu, prices, servedCover, shortOfMentees }
  }
  const { lambda, prices, servedCover, lowestBound } = result.certificate
  return {
    goal: result.goal,
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
export function fromProof(json: unknown): { instance: Instance; result: Arrangement } {
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
  // The figures are those the file claims: the checker compares them with the pairs.
  const { pairs } = summarise(instance, proof.chosenArcs)
  const { served, lowest, total } = proof
  return { instance, result: { pairs, served, lowest, total, ...claimOf(proof, mentorIds) } }
}

type Claim =
  | Pick<Result, 'goal' | 'certificate'>
  | Pick<FairestResult, 'goal' | 'squares' | 'certificate'>
  | Pick<EverybodyResult, 'goal' | 'mentorsServed' | 'certificate'>
  | Pick<StableResult, 'goal' | 'proposing' | 'certificate'>

function claimOf(proof: Proof, mentorIds: readonly string[]): Claim {
  const idsOf = (positions: readonly number[]) => positions.map((at) => mentorIds[at]!)
  if (proof.goal === 'stable') {
    const { goal, proposing, menteeOrder, mentorOrder } = proof
    return { goal, proposing, certificate: { menteeOrder, mentorOrder } }
  }
  const { lambda, prices } = proof
  const servedCover = idsOf(proof.servedCover)
  if (proof.goal === 'fairest') {
    const { goal, squares, weight } = proof
    return { goal, squares, certificate: { lambda, weight, prices, servedCover } }
  }
  if (proof.goal === 'everybody-has-somebody') {
    const { goal, mentorsServed, nu } = proof
    const shortOfMentees = idsOf(proof.shortOfMentees)
    return { goal, mentorsServed, certificate: { lambda, nu, prices, servedCover, shortOfMentees } }
  }
  const bound = proof.lowestBound
  const lowestBound = bound && { score: bound.score, kind: bound.kind, mentorIds: idsOf(bound.mentors) }
  return { goal: proof.goal, certificate: { lambda, prices, servedCover, lowestBound } }
}
