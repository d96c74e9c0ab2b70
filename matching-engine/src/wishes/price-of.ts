import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Rearranged } from './after-exchange.ts'
import { MatchingRefusal, type RefusalCode } from '../problem/matching-refusal.ts'
import type { Move } from './moves-between.ts'
import { knownResult } from './known-result.ts'
import { rearrange } from './rearrange.ts'
import type { Pair, Result } from '../instance/result.ts'
import { withLock, withoutArc } from './with-wish.ts'

/** What one wish changes, exactly. `change` is after - before; `lowest` is null when either has no unlocked pair. */
export type Price =
  | {
      readonly possible: true
      readonly before: Figures
      readonly after: Figures
      readonly change: Figures
      readonly mentees: readonly Move[]
      readonly mentors: readonly Move[]
      /** The whole arrangement after the wish, sorted as in a result. */
      readonly pairs: readonly Pair[]
    }
  | { readonly possible: false; readonly code: RefusalCode; readonly ids: readonly string[] }

export type Figures = { readonly served: number; readonly lowest: number | null; readonly total: number }

/**
 * What changes if this pair is locked: as good as solving again with the lock, and few people move. A locked pair no
 * longer counts for `lowest`. `result` must be an optimum of `instance`. Throws `unknown-id`.
 */
export function priceOfForcing(
  instance: Instance,
  result: Result,
  menteeId: string,
  mentorId: string,
): Price {
  return answer(result, () => {
    const arc = arcsOfPairs(instance, [{ menteeId, mentorId }])[0]!
    if (arc < 0) throw new MatchingRefusal('lock-vetoed', [menteeId, mentorId])
    return rearrange(instance, () => withLock(instance, arc), result, arc, 'pair')
  })
}

/** What changes if this pair is forbidden. `result` must be an optimum of `instance`. Throws `unknown-id`. */
export function priceOfForbidding(
  instance: Instance,
  result: Result,
  menteeId: string,
  mentorId: string,
): Price {
  return answer(result, () => {
    const arc = arcsOfPairs(instance, [{ menteeId, mentorId }])[0]!
    const isThere = arc >= 0 && knownResult(instance, result).chosen[arc] === 1
    if (!isThere) return { ...result, mentees: [], mentors: [] }
    if (instance.lockedArcs.includes(arc)) throw new MatchingRefusal('lock-vetoed', [menteeId, mentorId])
    return rearrange(instance, () => withoutArc(instance, arc), result, arc, 'apart')
  })
}

function answer(before: Result, rearranged: () => Rearranged): Price {
  const after = impossible(rearranged)
  if ('code' in after) return { possible: false, code: after.code, ids: after.ids }
  const lowest = before.lowest === null || after.lowest === null ? null : after.lowest - before.lowest
  return {
    possible: true,
    before: figuresOf(before),
    after: figuresOf(after),
    change: { served: after.served - before.served, lowest, total: after.total - before.total },
    mentees: after.mentees,
    mentors: after.mentors,
    pairs: after.pairs,
  }
}

function impossible(rearranged: () => Rearranged): Rearranged | MatchingRefusal {
  try {
    return rearranged()
  } catch (refusal) {
    if (refusal instanceof MatchingRefusal && refusal.code !== 'unknown-id') return refusal
    throw refusal
  }
}

function figuresOf({ served, lowest, total }: Figures): Figures {
  return { served, lowest, total }
}
