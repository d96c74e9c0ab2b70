import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import type { Instance } from '../instance/instance.ts'
import type { PricedGoal } from '../problem/problem.ts'
import type { Result } from '../instance/result.ts'
import { solve } from './solve.ts'
import { attempt } from '../testing/attempt.ts'
import { bruteForce, type Optimum } from '../testing/brute-force.ts'
import { runs, shuffled, smallInstance, withAnotherMentor } from '../testing/small-instances.ts'

const goals: PricedGoal[] = ['best-fit', 'nobody-left-out']

describe.each(goals)('%s', (goal) => {
  it('is the optimum that brute force finds, or refused when there is none', () => {
    assert(
      property(smallInstance(), string(), (instance, seed) => {
        const result = attempt(() => solve(instance, { goal, seed }))
        const optimum = bruteForce(instance, goal)
        const lowestMatters = !('code' in result) && result.certificate.lowestBound !== null
        expect('code' in result ? result.code : figures(result, lowestMatters)).toEqual(
          optimum === null ? 'minimum-loads-impossible' : figures(optimum, lowestMatters),
        )
        expect(lowestMatters).toBe(goal === 'nobody-left-out' && optimum !== null && optimum.required)
      }),
      runs(2000),
    )
  })

  it('carries a certificate that the checker accepts', () => {
    assert(
      property(smallInstance(), string(), (instance, seed) => {
        const result = attempt(() => solve(instance, { goal, seed }))
        expect('code' in result || checkCertificate(instance, result).proven).toBe(true)
      }),
      runs(2000),
    )
  })

  it('gives the same pairs in whatever order people and arcs are listed', () => {
    assert(
      property(smallInstance(), string(), (instance, seed) => {
        const result = attempt(() => solve(instance, { goal, seed }))
        const other = attempt(() => solve(shuffled(instance), { goal, seed }))
        expect('code' in other ? other.ids : other.pairs).toEqual(
          'code' in result ? result.ids : result.pairs,
        )
      }),
      runs(1000),
    )
  })

  it('is never served less by one more mentor, nor fitted less at equal service', () => {
    assert(
      property(smallInstance(), (instance) => {
        const result = attempt(() => solve(instance, { goal, seed: '' }))
        const more = attempt(() => solve(withAnotherMentor(instance), { goal, seed: '' }))
        expect('code' in result || (!('code' in more) && isAtLeast(more, result))).toBe(true)
      }),
      runs(1000),
    )
  })
})

it('names mentors whose minimums really cannot hold together', () => {
  assert(
    property(smallInstance(), (instance) => {
      const refusal = attempt(() => solve(instance, { goal: 'best-fit', seed: '' }))
      expect('code' in refusal ? shortage(instance, refusal.ids) > 0 : true).toBe(true)
    }),
    runs(1000),
  )
})

/** The figures that the goal fixes: the lowest score only where something must be paired beyond the locks. */
function figures(of: Omit<Optimum, 'required'>, lowestMatters: boolean) {
  const { served, lowest, total } = of
  return lowestMatters ? { served, lowest, total } : { served, total }
}

function isAtLeast(more: Result, less: Result): boolean {
  if (more.served !== less.served) return more.served > less.served
  const [high, low] = [more.certificate.lowestBound?.score ?? 0, less.certificate.lowestBound?.score ?? 0]
  return high !== low ? high > low : more.total >= less.total
}

/** How many pairs these mentors' minimums need beyond what mentees can give them. */
function shortage(
  { mentorIds, min, wants, rowStart, column, lockedArcs }: Instance,
  ids: readonly string[],
): number {
  const named = new Set(ids.map((id) => mentorIds.indexOf(id)))
  const locked = (mentor: number) => lockedArcs.filter((arc) => column[arc] === mentor).length
  const needed = [...named].reduce((sum, mentor) => sum + Math.max(0, min[mentor]! - locked(mentor)), 0)
  const given = wants.map((places, mentee) => {
    const row = [...column.keys()].slice(rowStart[mentee], rowStart[mentee + 1])
    const taken = row.filter((arc) => lockedArcs.includes(arc)).length
    const open = row.filter((arc) => !lockedArcs.includes(arc) && named.has(column[arc]!))
    return Math.min(places - taken, open.length)
  })
  return needed - given.reduce((sum, count) => sum + count, 0)
}
