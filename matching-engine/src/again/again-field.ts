import type { Instance } from '../instance/instance.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Lock } from '../problem/problem.ts'
import { seededOrder } from '../solving/network.ts'
import { beforeTotal, type Field } from '../solving/solve.ts'
import type { Watch } from '../solving/watch.ts'
import { arcsOfEarlier } from './arcs-of-earlier.ts'

/** `goal`: those that have a price for moving; others are refused. */
export type AgainOptions = Watch & { readonly goal: 'best-fit' | 'nobody-left-out'; readonly seed: string }

/** What does not depend on the price. `earlier`: 1 for an arc of `kept` whose pair was there before. */
export type AgainField = Field & { readonly earlier: Uint8Array }

/** Throws what `solve` throws, and `goal-not-offered`. */
export function againField(
  instance: Instance,
  earlierPairs: readonly Lock[],
  { goal, seed, ...watch }: AgainOptions,
): AgainField {
  if (goal !== 'best-fit' && goal !== 'nobody-left-out') {
    throw new MatchingRefusal('goal-not-offered', [String(goal)])
  }
  refuseBadInstance(instance)
  const field = beforeTotal(instance, goal, seededOrder(instance, seed), watch)
  const wasThere = new Uint8Array(instance.column.length)
  for (const arc of arcsOfEarlier(instance, earlierPairs)) if (arc >= 0) wasThere[arc] = 1
  return { ...field, earlier: Uint8Array.from(field.kept.arc, (arc) => wasThere[arc]!) }
}
