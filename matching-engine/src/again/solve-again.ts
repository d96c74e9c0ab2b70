import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import type { Lock } from '../problem/problem.ts'
import { asResult } from '../solving/solve.ts'
import { againField, type AgainOptions } from './again-field.ts'
import { changesOf, type Changes } from './changes-of.ts'
import { refuseBadPrice } from './refuse-bad-price.ts'
import { settleAt } from './settle-at.ts'

/** The certificate is about scores with the price added to the earlier pairs: `checkAgain` reads it. */
export type AgainResult = Result & Changes & { readonly priceOfMoving: number }

/**
 * Solves again after people joined, left or changed, and breaks an earlier pair only for a gain above `priceOfMoving`
 * (points, an integer from 0 to 50 000): as many served as possible, then for `nobody-left-out` the highest lowest
 * score, then the largest total of scores and of the price for each earlier pair kept; of equals, one that keeps most.
 * Earlier pairs may name people who left. Throws what `solve` throws, `bad-price` and `goal-not-offered`.
 */
export function solveAgain(
  instance: Instance,
  earlierPairs: readonly Lock[],
  options: AgainOptions & { readonly priceOfMoving: number },
): AgainResult {
  const { goal, priceOfMoving } = options
  refuseBadPrice(priceOfMoving)
  const field = againField(instance, earlierPairs, options)
  const best = settleAt(field, priceOfMoving, null, options)
  const result = asResult(instance, goal, { ...field, best }, 10_000 + priceOfMoving)
  return { ...result, ...changesOf(instance, earlierPairs, result.pairs), priceOfMoving }
}
