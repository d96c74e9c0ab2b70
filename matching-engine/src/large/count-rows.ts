import type { Pair, Result } from '../instance/result.ts'
import type { BadArrangement } from '../proving/check-arrangement.ts'
import { createExactSum } from '../proving/exact-sum.ts'
import { report, type Watch } from '../solving/watch.ts'
import type { CheckedCohort, Rows } from './checked-cohort.ts'

/** What the rows of all pairs add up to, for the formulas of the README. */
export type Tally = {
  readonly load: Int32Array
  readonly served: number
  /** K: of those a first pair would serve, how many are. */
  readonly countableServed: number
  readonly total: number
  readonly lockedTotal: number
  /** 10 001 when no pair is unlocked. */
  readonly lowest: number
  /**
   * Mentees who have an allowed mentor outside the served cover, and outside the mentors of the lowest bound above it.
   */
  readonly outsideCover: number
  readonly outsideBound: number
  /** What mentees can give the mentors of the lowest bound, above it. */
  readonly given: number
  /** The sum of U_i: beyond a double where there are many. */
  readonly worth: bigint
}

/** Reads every row once. Returns what is wrong with the pairs of the first row that is. */
export function countRows(
  cohort: CheckedCohort,
  { certificate }: Result,
  pairsOf: Rows<Pair>,
  watch: Watch,
): Tally | BadArrangement {
  const { left, locksOf, mentorIds, isAllowed } = cohort
  const { lambda, prices, servedCover, lowestBound } = certificate
  const price = Float64Array.from(prices)
  const inCover = membership(mentorIds, servedCover)
  const inBound = membership(mentorIds, lowestBound?.mentorIds ?? [])
  const least = lowestBound?.score ?? 0
  const load = new Int32Array(mentorIds.length)
  const sums = { served: 0, countableServed: 0, total: 0, lockedTotal: 0, lowest: 10_001 }
  const proof = { outsideCover: 0, outsideBound: 0, given: 0 }
  const worth = createExactSum()
  for (let i = 0; i < left.length; i++) {
    if (i % often === 0) report(watch, 'checking', i, left.length)
    const [scores, locks] = [cohort.scoresOf(i), locksOf[i]!]
    const countable = locks.size === 0 && left[i]! > 0
    const bad = addPairs(cohort, i, scores, pairsOf[i]!, load, sums)
    if (bad !== null) return bad
    if (countable && pairsOf[i]!.size > 0) sums.countableServed++

    const isOpen = (j: number) => !locks.has(j) && isAllowed(i, j)
    const count = (inside: Uint8Array, side: 0 | 1, above: number, most: number) => {
      let found = 0
      for (let j = 0; j < inside.length && found < most; j++)
        if (inside[j] === side && scores[j]! > above && isOpen(j)) found++
      return found
    }
    if (countable) proof.outsideCover += count(inCover, 0, -1, 1)
    if (countable && lowestBound?.kind === 'cover') proof.outsideBound += count(inBound, 0, least, 1)
    if (lowestBound?.kind === 'loads') proof.given += count(inBound, 1, least, left[i]!)
    const reward = countable ? lambda : 0
    worth.add(bestSum(bestProfits(scores, price, least, left[i]!, isOpen), reward))
  }
  return { load, ...sums, ...proof, worth: worth.total() }
}

const often = 64

type Sums = { served: number; total: number; lockedTotal: number; lowest: number }

function addPairs(
  { left, locksOf, isAllowed }: CheckedCohort,
  i: number,
  scores: Uint16Array,
  pairs: ReadonlyMap<number, readonly Pair[]>,
  load: Int32Array,
  sums: Sums,
): BadArrangement | null {
  const locks = locksOf[i]!
  let degree = 0
  for (const [j, [pair, again]] of pairs) {
    if (again !== undefined) return 'pair-repeated'
    if (!isAllowed(i, j)) return 'pair-not-allowed'
    if (pair!.score !== scores[j] || pair!.locked !== locks.has(j)) return 'wrong-score'
    sums.total += pair!.score
    if (pair!.locked) {
      sums.lockedTotal += pair!.score
      continue
    }
    degree++
    load[j] = load[j]! + 1
    sums.lowest = Math.min(sums.lowest, pair!.score)
  }
  for (const j of locks.keys()) if (!pairs.has(j)) return 'lock-missing'
  if (degree > left[i]!) return 'too-many-mentors'
  if (pairs.size > 0) sums.served++
  return null
}

/** The `count` best profits, the best first, among open pairs of at least `least`. */
function bestProfits(
  scores: Uint16Array,
  price: Float64Array,
  least: number,
  count: number,
  isOpen: (j: number) => boolean,
): number[] {
  const best: number[] = []
  let enough = count > 0 ? -Infinity : Infinity
  for (let j = 0; j < scores.length; j++) {
    const profit = scores[j]! - price[j]!
    if (profit <= enough || scores[j]! < least || !isOpen(j)) continue
    if (best.length === count) best.pop()
    let at = best.length
    while (at > 0 && best[at - 1]! < profit) at--
    best.splice(at, 0, profit)
    if (best.length === count) enough = best[count - 1]!
  }
  return best
}

/** The most that the first so many bring, with `reward` for having any; 0 for none. */
function bestSum(profits: readonly number[], reward: number): number {
  let [sum, best] = [reward, 0]
  for (const profit of profits) {
    sum += profit
    best = Math.max(best, sum)
  }
  return best
}

export function membership(mentorIds: readonly string[], ids: readonly string[]): Uint8Array {
  const named = new Set(ids)
  return Uint8Array.from(mentorIds, (id) => (named.has(id) ? 1 : 0))
}
