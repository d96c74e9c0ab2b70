import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import type { Order } from '../solving/network.ts'
import { matchStably, type Proposing } from './match-stably.ts'
import { preferencesInOrder } from './preferences.ts'

/** No mentee and mentor would both rather have each other, by score. */
export type StableResult = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> & {
  readonly goal: 'stable'
  readonly proposing: Proposing
  readonly certificate: StableCertificate
}

/** Positions in the instance, first to last: who comes first among equal scores. The proof itself is a look at all pairs. */
export type StableCertificate = {
  readonly menteeOrder: readonly number[]
  readonly mentorOrder: readonly number[]
}

/** The stable arrangement by score, best for the side that proposes. Throws MatchingRefusal as `matchStably` does. */
export function solveStably(instance: Instance, order: Order, proposing: Proposing): StableResult {
  return {
    goal: 'stable',
    proposing,
    ...matchStably(instance, preferencesInOrder(instance, order), proposing),
    certificate: { menteeOrder: [...order.menteeAt], mentorOrder: [...order.mentorAt] },
  }
}
