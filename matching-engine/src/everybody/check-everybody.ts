import type { Instance } from '../instance/instance.ts'
import { checkArrangement, type BadArrangement, type Remainder } from '../proving/check-arrangement.ts'
import { arcsWithin, coverAbove, membership } from '../proving/cover-above.ts'
import type { EverybodyCertificate, EverybodyResult } from './solve-everybody.ts'

export type EverybodyDoubt =
  | BadArrangement
  | 'malformed'
  | 'served-not-proven'
  | 'mentors-not-proven'
  | 'total-not-proven'

/**
 * Null for exactly what the certificate proves: nobody more can be served, no mentor more can have somebody, and no
 * total is higher at these two counts. It shares no code with the solver.
 *
 * Locked pairs taken out, let M be the other mentors who have somebody; a mentor with a lock has somebody already, and
 * is not counted. For any mentors J (`shortOfMentees`), M is at most
 * `#{min_j > 0} + sum over i of min(wants_i, allowed mentors of i within J) - sum over J of min_j + #{j outside J: min_j = 0, max_j > 0}`,
 * counting mentors without a lock; equality proves M. With U_i as in `checkCertificate`, prices p of any sign,
 * `lambda >= 0` and `nu >= 0`, the total is at most
 * `sum of U_i + sum over j of the largest, for l from min_j to max_j, of l * p_j + nu * [l >= 1] - lambda * K - nu * M`
 * (without nu for a mentor with a lock); equality proves the total.
 */
export function whyNotEverybody(instance: Instance, result: EverybodyResult): EverybodyDoubt | null {
  const { certificate } = result
  const left = checkArrangement(instance, result)
  if (typeof left === 'string') return left
  if (!isWellFormed(instance, certificate)) return 'malformed'
  const isLocked = new Uint8Array(instance.max.length)
  for (const arc of instance.lockedArcs) isLocked[instance.column[arc]!] = 1
  const served = new Set(result.pairs.map(({ mentorId }) => mentorId))
  if (served.size !== result.mentorsServed) return 'wrong-figures'
  const mentors = served.size - isLocked.reduce((sum, one) => sum + one, 0)
  if (coverAbove(instance, left, -1, certificate.servedCover) !== left.servedCount) return 'served-not-proven'
  if (mostMentors(instance, left, isLocked, certificate) !== mentors) return 'mentors-not-proven'
  const best = bestPossible(instance, left, isLocked, mentors, certificate)
  return best === BigInt(left.total) ? null : 'total-not-proven'
}

/** Integers so small that what one person adds is exact in double precision, a price for each mentor, known ids. */
function isWellFormed(
  { mentorIds, wants, max }: Instance,
  { lambda, nu, prices, servedCover, shortOfMentees }: EverybodyCertificate,
): boolean {
  const known = new Set(mentorIds)
  const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), lambda + nu + 10_000)
  const mostPlaces = [...wants, ...max].reduce((most, places) => Math.max(most, places), 0)
  return (
    [lambda, nu, ...prices].every(Number.isSafeInteger) &&
    lambda >= 0 &&
    nu >= 0 &&
    3 * largest * (mostPlaces + 1) <= 2 ** 52 &&
    prices.length === mentorIds.length &&
    [...servedCover, ...shortOfMentees].every((id) => known.has(id))
  )
}

/** How many mentors without a lock can have somebody at most, by the mentors J. At least M. */
function mostMentors(
  instance: Instance,
  left: Remainder,
  isLocked: Uint8Array,
  { shortOfMentees }: EverybodyCertificate,
): number {
  const { wants, min, max } = left
  const inside = membership(instance, shortOfMentees)
  let most = 0
  for (let j = 0; j < max.length; j++) {
    if (inside[j] === 1) most -= min[j]!
    if (isLocked[j] === 0 && (min[j]! > 0 || (inside[j] === 0 && max[j]! > 0))) most++
  }
  for (let i = 0; i < wants.length; i++) most += arcsWithin(instance, left, i, -1, inside, 1, wants[i]!)
  return most
}

function bestPossible(
  { rowStart, column, score }: Instance,
  { wants, min, max, countable, locked, servedCount }: Remainder,
  isLocked: Uint8Array,
  mentors: number,
  { lambda, nu, prices }: EverybodyCertificate,
): bigint {
  let bound = -BigInt(lambda) * BigInt(servedCount) - BigInt(nu) * BigInt(mentors)
  const profits: number[] = []
  for (let i = 0; i < wants.length; i++) {
    profits.length = 0
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (locked[arc] === 0) profits.push(score[arc]! - prices[column[arc]!]!)
    }
    if (wants[i]! > 1) profits.sort((a, b) => b - a)
    else if (profits.length > 1) profits[0] = profits.reduce((most, one) => Math.max(most, one))
    let [sum, best] = [countable[i] === 1 ? lambda : 0, 0]
    for (const profit of profits.slice(0, wants[i])) {
      sum += profit
      best = Math.max(best, sum)
    }
    bound += BigInt(best)
  }
  for (let j = 0; j < max.length; j++) {
    const worth = isLocked[j] === 0 ? nu : 0
    let best = -Infinity
    for (let load = min[j]!; load <= max[j]!; load++) {
      best = Math.max(best, load * prices[j]! + (load > 0 ? worth : 0))
    }
    bound += BigInt(best)
  }
  return bound
}
