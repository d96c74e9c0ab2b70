import type { Instance } from '../instance/instance.ts'
import { checkArrangement, type BadArrangement } from '../proving/check-arrangement.ts'
import { checkStable } from './check-stable.ts'
import { preferencesInOrder } from './preferences.ts'
import type { StableResult } from './solve-stable.ts'

/** Null when the figures are those of the pairs and no two people would both rather have each other, by score. */
export function whyNotStable(
  instance: Instance,
  result: StableResult,
): 'malformed' | BadArrangement | 'blocking-pair' | null {
  const { menteeOrder, mentorOrder } = result.certificate
  const { menteeIds, mentorIds } = instance
  if (!isOrder(menteeOrder, menteeIds.length) || !isOrder(mentorOrder, mentorIds.length)) return 'malformed'
  const left = checkArrangement(instance, result)
  if (typeof left === 'string') return left
  const order = { menteeAt: Int32Array.from(menteeOrder), mentorAt: Int32Array.from(mentorOrder) }
  return checkStable(instance, result.pairs, preferencesInOrder(instance, order)).stable
    ? null
    : 'blocking-pair'
}

/** Each position once. */
function isOrder(order: readonly number[], count: number): boolean {
  const seen = new Set(order)
  return (
    order.length === count &&
    seen.size === count &&
    order.every((at) => at >= 0 && at < count && Number.isInteger(at))
  )
}
