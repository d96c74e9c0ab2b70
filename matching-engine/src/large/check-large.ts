import type { Result } from '../instance/result.ts'
import type { Problem } from '../problem/problem.ts'
import { refuseBadProblem } from '../problem/refuse-bad-problem.ts'
import type { Doubt, Verdict } from '../proving/check-certificate.ts'
import { createExactSum } from '../proving/exact-sum.ts'
import { isWellFormed } from '../proving/is-well-formed.ts'
import type { Watch } from '../solving/watch.ts'
import { byMentee, openCohort } from './checked-cohort.ts'
import { countRows, membership } from './count-rows.ts'

/**
 * `checkCertificate` for cohorts whose pairs nobody keeps: every score is measured again from the answers and every
 * allowed pair is priced, a mentee at a time. Trusts nothing of the solver; measures and vetoes are what defines the
 * problem. Prices are in the order of hash(mentor id, seed), as in a result of `solveLarge`. O(pairs) time, O(people)
 * memory. Throws MatchingRefusal on a bad problem, `SolvingCancelled` when cancelled.
 */
export function checkLarge(problem: Problem, result: Result, watch: Watch = {}): Verdict {
  refuseBadProblem(problem)
  const because = doubt(problem, result, watch)
  return because === null ? { proven: true } : { proven: false, because }
}

function doubt(problem: Problem, result: Result, watch: Watch): Doubt | null {
  const cohort = openCohort(problem)
  const { mentorIds, min, max } = cohort
  if (!isWellFormed(cohort, result)) return 'malformed'
  const pairsOf = byMentee(result.pairs, cohort.placesOf)
  if (pairsOf === null) return 'pair-not-allowed'
  const tally = countRows(cohort, result, pairsOf, watch)
  if (typeof tally === 'string') return tally

  if (tally.load.some((pairs, j) => pairs < min[j]! || pairs > max[j]!)) return 'load-out-of-bounds'
  if (result.total !== tally.total || result.served !== tally.served) return 'wrong-figures'
  if (result.lowest !== (tally.lowest > 10_000 ? null : tally.lowest)) return 'wrong-figures'
  const { lambda, prices, servedCover, lowestBound } = result.certificate
  const k = tally.countableServed
  if (tally.outsideCover + sumOver(membership(mentorIds, servedCover), max) !== k) return 'served-not-proven'
  if (result.goal === 'nobody-left-out') {
    const required = k > 0 || min.some((minimum) => minimum > 0)
    if (required !== (lowestBound !== null)) return 'lowest-not-proven'
    if (lowestBound !== null) {
      const inside = membership(mentorIds, lowestBound.mentorIds)
      const isOutOfReach =
        lowestBound.kind === 'cover'
          ? tally.outsideBound + sumOver(inside, max) < k
          : sumOver(inside, min) > tally.given
      if (tally.lowest < lowestBound.score || !isOutOfReach) return 'lowest-not-proven'
    }
  }
  if (prices.some((price, j) => price < 0 && min[j] === 0)) return 'total-not-proven'
  const bound = createExactSum(tally.worth - BigInt(lambda) * BigInt(k))
  prices.forEach((price, j) => bound.add(max[j]! * Math.max(price, 0) + min[j]! * Math.min(price, 0)))
  return Number(bound.total()) === tally.total - tally.lockedTotal ? null : 'total-not-proven'
}

function sumOver(mentors: Uint8Array, values: Int32Array): number {
  return values.reduce((sum, value, j) => sum + (mentors[j] === 1 ? value : 0), 0)
}
