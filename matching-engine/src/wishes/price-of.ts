import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Rearranged } from './after-exchange.ts'
import { MatchingRefusal, type RefusalCode } from '../problem/matching-refusal.ts'
import type { Lock } from '../problem/problem.ts'
import { movesBetween, type Move } from './moves-between.ts'
import { knownResult } from './known-result.ts'
import { rearrange } from './rearrange.ts'
import type { Arrangement, Pair, Result } from '../instance/result.ts'
import { solveAlike } from './solve-alike.ts'
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

/**
 * `squares`: the sum of the squares of mentors' loads, for the goal `fairest` alone. `mentorsServed`: mentors with at least
 * one mentee, for the goal `everybody-has-somebody` alone.
 */
export type Figures = {
  readonly served: number
  readonly lowest: number | null
  readonly total: number
  readonly squares?: number
  readonly mentorsServed?: number
}

/**
 * What changes if this pair is locked: as good as solving again with the lock, and few people move. A locked pair no
 * longer counts for `lowest`. `result` must be an optimum of `instance`. Throws `unknown-id`.
 */
export function priceOfForcing(
  instance: Instance,
  result: Arrangement,
  menteeId: string,
  mentorId: string,
): Price {
  return answer(result, () => {
    const arc = arcsOfPairs(instance, [{ menteeId, mentorId }])[0]!
    if (arc < 0) throw new MatchingRefusal('lock-vetoed', [menteeId, mentorId])
    return arrangedBy(instance, () => withLock(instance, arc), result, arc, 'pair')
  })
}

/** What changes if this pair is forbidden. `result` must be an optimum of `instance`. Throws `unknown-id`. */
export function priceOfForbidding(
  instance: Instance,
  result: Arrangement,
  menteeId: string,
  mentorId: string,
): Price {
  return answer(result, () => {
    const arc = arcsOfPairs(instance, [{ menteeId, mentorId }])[0]!
    const isThere = arc >= 0 && holds(instance, result, arc, { menteeId, mentorId })
    if (!isThere) return { ...result, mentees: [], mentors: [] }
    if (instance.lockedArcs.includes(arc)) throw new MatchingRefusal('lock-vetoed', [menteeId, mentorId])
    return arrangedBy(instance, () => withoutArc(instance, arc), result, arc, 'apart')
  })
}

function holds(instance: Instance, result: Arrangement, arc: number, { menteeId, mentorId }: Lock): boolean {
  if (isPriced(result)) return knownResult(instance, result).chosen[arc] === 1
  return result.pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)
}

function isPriced(result: Arrangement): result is Result {
  return result.goal === 'best-fit' || result.goal === 'nobody-left-out'
}

type Arranged = Rearranged & Pick<Figures, 'squares' | 'mentorsServed'>

/** By a short way where prices show one, else solved again. */
function arrangedBy(
  instance: Instance,
  wished: () => Instance,
  result: Arrangement,
  arc: number,
  toward: 'pair' | 'apart',
): Arranged {
  if (isPriced(result)) return rearrange(instance, wished, result, arc, toward)
  const again = solveAlike(wished(), result)
  return { ...again, ...movesBetween(result.pairs, again.pairs) }
}

function answer(before: Arrangement, rearranged: () => Arranged): Price {
  const after = impossible(rearranged)
  if ('code' in after) return { possible: false, code: after.code, ids: after.ids }
  const lowest = before.lowest === null || after.lowest === null ? null : after.lowest - before.lowest
  const [old, now] = [figuresOf(before), figuresOf(after)]
  const change = {
    served: now.served - old.served,
    lowest,
    total: now.total - old.total,
    ...ofGoal(difference(now.squares, old.squares), difference(now.mentorsServed, old.mentorsServed)),
  }
  const { mentees, mentors, pairs } = after
  return { possible: true, before: old, after: now, change, mentees, mentors, pairs }
}

function impossible(rearranged: () => Arranged): Arranged | MatchingRefusal {
  try {
    return rearranged()
  } catch (refusal) {
    if (refusal instanceof MatchingRefusal && refusal.code !== 'unknown-id') return refusal
    throw refusal
  }
}

function figuresOf({ served, lowest, total, squares, mentorsServed }: Figures): Figures {
  return { served, lowest, total, ...ofGoal(squares, mentorsServed) }
}

/** The figures that one goal alone has. */
function ofGoal(squares: number | undefined, mentorsServed: number | undefined): Partial<Figures> {
  return {
    ...(squares === undefined ? {} : { squares }),
    ...(mentorsServed === undefined ? {} : { mentorsServed }),
  }
}

function difference(now: number | undefined, old: number | undefined): number | undefined {
  return now === undefined || old === undefined ? undefined : now - old
}
