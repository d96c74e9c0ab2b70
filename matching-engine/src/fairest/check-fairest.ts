import type { Instance } from '../instance/instance.ts'
import { checkArrangement, type BadArrangement, type Remainder } from '../proving/check-arrangement.ts'
import type { FairestCertificate, FairestResult } from './solve-fairest.ts'

export type FairestVerdict =
  | { readonly proven: true }
  | {
      readonly proven: false
      readonly because: BadArrangement | 'malformed' | 'served-not-proven' | 'loads-not-proven'
    }

/**
 * Accepts exactly what the certificate proves: nobody more can be served, no loads are more even, no total is higher at
 * loads as even. It shares no code with the solver.
 *
 * Let W be `weight`, larger than 10 000 times the most pairs there can be, so that one square outweighs all scores; c_j
 * the locked pairs of mentor j; U_i as in `checkCertificate` with prices p and `lambda`. For every arrangement that
 * serves K, total - W * (squares beyond the locks') is at most
 * `sum of U_i + sum over j of the largest, for l from min_j to max_j, of l * p_j - W * ((c_j + l)^2 - c_j^2) - lambda * K`.
 * Equality is the proof.
 */
export function checkFairest(instance: Instance, result: FairestResult): FairestVerdict {
  const refuse = (because: Extract<FairestVerdict, { proven: false }>['because']) =>
    ({ proven: false, because }) as const
  const { certificate } = result
  const left = checkArrangement(instance, result)
  if (typeof left === 'string') return refuse(left)
  if (!isWellFormed(instance, left, certificate)) return refuse('malformed')
  const locked = new Float64Array(instance.max.length)
  for (const arc of instance.lockedArcs) locked[instance.column[arc]!] = locked[instance.column[arc]!]! + 1
  const loads = new Map<string, number>()
  for (const { mentorId } of result.pairs) loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1)
  const squares = [...loads.values()].reduce((sum, load) => sum + load * load, 0)
  if (squares !== result.squares) return refuse('wrong-figures')
  if (coverOf(instance, left, certificate) !== left.servedCount) return refuse('served-not-proven')
  const beyond = squares - locked.reduce((sum, count) => sum + count * count, 0)
  const value = BigInt(left.total) - BigInt(certificate.weight) * BigInt(beyond)
  return bestPossible(instance, left, locked, certificate) === value
    ? { proven: true }
    : refuse('loads-not-proven')
}

function isWellFormed(
  { mentorIds }: Instance,
  { wants, max }: Remainder,
  { lambda, weight, prices, servedCover }: FairestCertificate,
): boolean {
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0)
  const known = new Set(mentorIds)
  // Each term must be exact in double precision: of a mentee at most 50 profits and lambda, of a mentor 50 prices and the
  // squares of 50 places beside 50 locks. Sums of terms are taken in big integers.
  const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), lambda) + 10_000
  return (
    [lambda, weight, ...prices].every(Number.isSafeInteger) &&
    lambda >= 0 &&
    weight > 10_000 * Math.min(sum(wants), sum(max)) &&
    52 * largest + 7500 * weight <= Number.MAX_SAFE_INTEGER &&
    prices.length === mentorIds.length &&
    servedCover.every((id) => known.has(id))
  )
}

/** Places of the mentors named, and the mentees who have somebody else. At least K. */
function coverOf(
  { mentorIds, rowStart, column }: Instance,
  left: Remainder,
  { servedCover }: FairestCertificate,
): number {
  const named = new Set(servedCover)
  let size = mentorIds.reduce((sum, id, j) => sum + (named.has(id) ? left.max[j]! : 0), 0)
  for (let i = 0; i < left.wants.length; i++) {
    if (left.countable[i] === 0) continue
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (left.locked[arc] === 1 || named.has(mentorIds[column[arc]!]!)) continue
      size++
      break
    }
  }
  return size
}

function bestPossible(
  { rowStart, column, score }: Instance,
  { wants, min, max, countable, locked: isLocked, servedCount }: Remainder,
  locked: Float64Array,
  { lambda, weight, prices }: FairestCertificate,
): bigint {
  let bound = -BigInt(lambda) * BigInt(servedCount)
  for (let i = 0; i < wants.length; i++) {
    const profits: number[] = []
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (isLocked[arc] === 0) profits.push(score[arc]! - prices[column[arc]!]!)
    }
    profits.sort((a, b) => b - a)
    let [sum, best] = [countable[i] === 1 ? lambda : 0, 0]
    for (const profit of profits.slice(0, wants[i])) {
      sum += profit
      best = Math.max(best, sum)
    }
    bound += BigInt(best)
  }
  for (let j = 0; j < max.length; j++) {
    let best = -Infinity
    for (let load = min[j]!; load <= max[j]!; load++) {
      best = Math.max(best, load * prices[j]! - weight * (2 * locked[j]! * load + load * load))
    }
    bound += BigInt(best)
  }
  return bound
}
