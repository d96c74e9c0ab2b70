import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Goal } from '../problem/problem.ts'
import type { Proof } from './proof.ts'

const always =
  'format version goal wants min max rowStart column score lockedArcs chosenArcs served lowest total'
const ofGoal: Readonly<Record<Goal, string>> = {
  'best-fit': 'lambda prices servedCover lowestBound',
  'nobody-left-out': 'lambda prices servedCover lowestBound',
  fairest: 'squares lambda weight prices servedCover',
  'everybody-has-somebody': 'mentorsServed lambda nu prices servedCover shortOfMentees',
  stable: 'proposing menteeOrder mentorOrder',
}

/** A proof whose shape can be trusted, and nothing else of it. Throws MatchingRefusal `bad-proof` naming the field. */
export function readProof(json: unknown): Proof {
  const proof = json as Proof
  demand(isRecord(json), 'proof')
  demand(Object.hasOwn(ofGoal, proof.goal), 'goal')
  const fields = `${always} ${ofGoal[proof.goal]}`.split(' ')
  for (const key of Object.keys(proof)) demand(fields.includes(key), key)
  demand(proof.format === 'binome-proof', 'format')
  demand(proof.version === 1, 'version')
  demand(integers(proof.wants, 0, 50), 'wants')
  demand(integers(proof.max, 0, 50), 'max')
  demand(integers(proof.min, 0, 50) && proof.min.length === proof.max.length, 'min')
  demand(
    proof.min.every((min, at) => min <= proof.max[at]!),
    'min',
  )
  const [mentees, mentors] = [proof.wants.length, proof.max.length]
  demand(integers(proof.column, 0, mentors - 1), 'column')
  const arcs = proof.column.length
  demand(integers(proof.score, 0, 10_000) && proof.score.length === arcs, 'score')
  demand(integers(proof.rowStart, 0, arcs) && proof.rowStart.length === mentees + 1, 'rowStart')
  demand(proof.rowStart[0] === 0 && proof.rowStart[mentees] === arcs, 'rowStart')
  for (let mentee = 0; mentee < mentees; mentee++) {
    demand(proof.rowStart[mentee]! <= proof.rowStart[mentee + 1]!, 'rowStart')
    demand(ascending(proof.column, proof.rowStart[mentee]!, proof.rowStart[mentee + 1]!), 'column')
  }
  for (const list of ['lockedArcs', 'chosenArcs'] as const) {
    demand(integers(proof[list], 0, arcs - 1) && ascending(proof[list], 0, proof[list].length), list)
  }
  for (const figure of ['served', 'total'] as const) demand(integers([proof[figure]], 0), figure)
  demand(proof.lowest === null || integers([proof.lowest], 0, 10_000), 'lowest')
  demandCertificate(proof, mentees, mentors)
  return proof
}

function demandCertificate(proof: Proof, mentees: number, mentors: number): void {
  if (proof.goal === 'stable') {
    demand(proof.proposing === 'mentees' || proof.proposing === 'mentors', 'proposing')
    demand(integers(proof.menteeOrder, 0, mentees - 1), 'menteeOrder')
    demand(integers(proof.mentorOrder, 0, mentors - 1), 'mentorOrder')
    return
  }
  demand(positionsOf(proof.servedCover, mentors), 'servedCover')
  demand(integers(proof.prices) && proof.prices.length === mentors, 'prices')
  demand(integers([proof.lambda], 0), 'lambda')
  if (proof.goal === 'fairest') {
    for (const figure of ['squares', 'weight'] as const) demand(integers([proof[figure]], 0), figure)
    return
  }
  if (proof.goal === 'everybody-has-somebody') {
    for (const figure of ['mentorsServed', 'nu'] as const) demand(integers([proof[figure]], 0), figure)
    demand(positionsOf(proof.shortOfMentees, mentors), 'shortOfMentees')
    return
  }
  const bound = proof.lowestBound
  if (bound === null) return
  demand(isRecord(bound) && Object.keys(bound).length === 3, 'lowestBound')
  demand(bound.kind === 'cover' || bound.kind === 'loads', 'lowestBound')
  demand(integers([bound.score], 0, 10_000) && positionsOf(bound.mentors, mentors), 'lowestBound')
}

function demand(condition: boolean, field: string): void {
  if (!condition) throw new MatchingRefusal('bad-proof', [field])
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function integers(list: unknown, least = -Infinity, most = Infinity): boolean {
  if (!Array.isArray(list)) return false
  return list.every((value) => Number.isSafeInteger(value) && value >= least && value <= most)
}

function positionsOf(list: readonly number[], count: number): boolean {
  return integers(list, 0, count - 1) && ascending(list, 0, list.length)
}

function ascending(list: readonly number[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) if (list[at]! <= list[at - 1]!) return false
  return true
}
