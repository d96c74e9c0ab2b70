import { assert, constantFrom, property } from 'fast-check'
import { expect, it } from 'vitest'
import type { Instance } from '../instance/instance.ts'
import type { Arrangement } from '../instance/result.ts'
import { canonicalJson } from '../proving/canonical-json.ts'
import { checkCertificate } from '../proving/check-certificate.ts'
import { fromProof, toProof } from '../proving/proof.ts'
import { attempt } from '../testing/attempt.ts'
import { listing, runs, shuffled, smallInstance } from '../testing/small-instances.ts'
import { createInstance } from '../instance/create-instance.ts'
import { priceOfForbidding, priceOfForcing, type Figures, type Price } from '../wishes/price-of.ts'
import { solve } from './solve.ts'

const goals = constantFrom('best-fit', 'nobody-left-out', 'fairest', 'everybody-has-somebody', 'stable')
const sides = constantFrom('mentees', 'mentors')

it('a result of any goal proves itself, before and after its proof was written and read', () => {
  assert(
    property(smallInstance(), goals, sides, (instance, goal, proposing) => {
      const result = attempt(() => solve(instance, { goal, proposing, seed: 's' }))
      if ('code' in result) return
      expect(checkCertificate(instance, result)).toEqual({ proven: true })
      const text = canonicalJson(toProof(instance, result))
      const read = fromProof(JSON.parse(text))
      expect(checkCertificate(read.instance, read.result)).toEqual({ proven: true })
      expect(canonicalJson(toProof(read.instance, read.result))).toBe(text)
      const other = attempt(() => solve(shuffled(instance), { goal, proposing, seed: 's' }))
      expect('code' in other ? other : other.pairs).toEqual(result.pairs)
    }),
    runs(2000),
  )
})

it('a pair given up, a figure or an order that was changed is refused', () => {
  assert(
    property(
      smallInstance(),
      constantFrom('fairest', 'everybody-has-somebody', 'stable'),
      (instance, goal) => {
        const result = attempt(() => solve(instance, { goal, seed: 's' }))
        if ('code' in result) return
        const changed: Arrangement[] = [
          { ...result, total: result.total + 1 },
          { ...result, served: result.served - 1 },
          { ...result, lowest: result.lowest === 77 ? 78 : 77 },
        ]
        if (result.pairs.length > 0 && !givesNothing(result, goal))
          changed.push({ ...result, pairs: result.pairs.slice(1) })
        if (result.goal === 'stable' && instance.mentorIds.length > 0) {
          const { menteeOrder, mentorOrder } = result.certificate
          changed.push({ ...result, certificate: { menteeOrder: [...menteeOrder, 0], mentorOrder } })
          changed.push({ ...result, certificate: { menteeOrder, mentorOrder: mentorOrder.map(() => 1) } })
        }
        for (const one of changed) expect(checkCertificate(instance, one).proven).toBe(false)
      },
    ),
    runs(1000),
  )
})

/** The first pair: of no points, beside others of both its people. Without it as many are served, for as much. */
function givesNothing({ pairs: [given, ...others] }: Arrangement, goal: string): boolean {
  const isBeside = (side: 'menteeId' | 'mentorId') => others.some((pair) => pair[side] === given?.[side])
  return (
    goal === 'everybody-has-somebody' && given?.score === 0 && isBeside('menteeId') && isBeside('mentorId')
  )
}

it('the price of a wish is what solving again with it would change', () => {
  assert(
    property(
      smallInstance(),
      constantFrom('fairest', 'everybody-has-somebody', 'stable'),
      (instance, goal) => {
        const result = attempt(() => solve(instance, { goal, seed: 's' }))
        if ('code' in result) return
        const { arcs, locks } = listing(instance)
        for (const pair of arcs) {
          const isLocked = locks.some((one) => isSamePair(one, pair))
          if (isLocked) continue
          const { menteeId, mentorId } = pair
          const forced = attempt(() =>
            solve(altered(instance, { locks: [...locks, pair] }), { goal, seed: 's' }),
          )
          agree(priceOfForcing(instance, result, menteeId, mentorId), forced)
          const without = attempt(() =>
            solve(altered(instance, { arcs: arcs.filter((one) => one !== pair) }), { goal, seed: 's' }),
          )
          agree(priceOfForbidding(instance, result, menteeId, mentorId), without)
        }
      },
    ),
    runs(300),
  )
})

function agree(price: Price, again: Figures | { readonly code: string }): void {
  const expected = 'code' in again ? { possible: false } : { possible: true, after: figuresOf(again) }
  expect(price).toMatchObject(expected)
}

// Where the goal has a figure of its own, any of the arrangements that are as good may be chosen: their lowest may differ.
function figuresOf({ lowest, ...figures }: Figures): Partial<Figures> {
  const { served, total, squares, mentorsServed } = figures
  if (squares !== undefined) return { served, total, squares }
  return mentorsServed === undefined ? { served, lowest, total } : { served, total, mentorsServed }
}

function altered(instance: Instance, changes: Partial<ReturnType<typeof listing>>): Instance {
  return createInstance({ ...listing(instance), ...changes })
}

function isSamePair(
  one: { menteeId: string; mentorId: string },
  other: { menteeId: string; mentorId: string },
): boolean {
  return one.menteeId === other.menteeId && one.mentorId === other.mentorId
}
