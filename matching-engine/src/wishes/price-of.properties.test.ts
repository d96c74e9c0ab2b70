import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInstance } from '../instance/create-instance.ts'
import { movesBetween } from './moves-between.ts'
import { priceOfForbidding, priceOfForcing, type Price } from './price-of.ts'
import type { Lock, PricedGoal } from '../problem/problem.ts'
import type { Result } from '../instance/result.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { listing, runs, smallInstance } from '../testing/small-instances.ts'
import type { MatchingRefusal } from '../problem/matching-refusal.ts'

describe.each<PricedGoal>(['best-fit', 'nobody-left-out'])('%s', (goal) => {
  it('forcing a pair costs what solving again with the lock costs', () => {
    assert(
      property(smallInstance(), (instance) => {
        const result = attempt(() => solve(instance, { goal, seed: 's' }))
        if ('code' in result) return
        const { arcs, locks, ...people } = listing(instance)
        for (const { menteeId, mentorId } of arcs) {
          const others = locks.filter((lock) => lock.menteeId !== menteeId || lock.mentorId !== mentorId)
          const again = attempt(() => {
            const locked = createInstance({ ...people, arcs, locks: [...others, { menteeId, mentorId }] })
            return solve(locked, { goal, seed: 's' })
          })
          const price = priceOfForcing(instance, result, menteeId, mentorId)
          expect(summary(price, again)).toEqual(summaryOf(again, result))
          expect(isConsistent(price, result, { menteeId, mentorId }, true)).toBe(true)
        }
      }),
      runs(500),
    )
  })

  it('forbidding a pair costs what solving again without it costs', () => {
    assert(
      property(smallInstance(), (instance) => {
        const result = attempt(() => solve(instance, { goal, seed: 's' }))
        if ('code' in result) return
        const { arcs, locks, ...people } = listing(instance)
        const locked = new Set(locks.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`))
        for (const arc of arcs.filter(({ menteeId, mentorId }) => !locked.has(`${menteeId} ${mentorId}`))) {
          const left = createInstance({ ...people, arcs: arcs.filter((other) => other !== arc), locks })
          const again = attempt(() => solve(left, { goal, seed: 's' }))
          const price = priceOfForbidding(instance, result, arc.menteeId, arc.mentorId)
          expect(summary(price, again)).toEqual(summaryOf(again, result))
          expect(isConsistent(price, result, arc, false)).toBe(true)
        }
      }),
      runs(500),
    )
  })
})

type Again = Result | MatchingRefusal

function summary(price: Price, again: Again) {
  if (!price.possible) return { code: price.code, ids: price.ids }
  const { served, total } = price.change
  return { served, total, lowest: lowestMatters(again) ? price.after.lowest : null }
}

function summaryOf(again: Again, before: Result) {
  if ('code' in again) return { code: again.code, ids: again.ids }
  const { served, lowest, total } = again
  const change = { served: served - before.served, total: total - before.total }
  return { ...change, lowest: lowestMatters(again) ? lowest : null }
}

function lowestMatters(again: Again): boolean {
  return !('code' in again) && again.certificate.lowestBound !== null
}

/** The pairs after hold the wish, add up to the figures and explain the moves. */
function isConsistent(price: Price, before: Result, wish: Lock, present: boolean): boolean {
  if (!price.possible) return true
  const has = price.pairs.some((pair) => pair.menteeId === wish.menteeId && pair.mentorId === wish.mentorId)
  const total = price.pairs.reduce((sum, pair) => sum + pair.score, 0)
  const moves = movesBetween(before.pairs, price.pairs)
  return (
    has === present &&
    total === price.after.total &&
    JSON.stringify(moves) === JSON.stringify({ mentees: price.mentees, mentors: price.mentors })
  )
}
