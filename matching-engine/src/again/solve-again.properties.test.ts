import { array, assert, boolean, constantFrom, integer, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { isArrangement } from '../testing/is-arrangement.ts'
import { listing, runs, smallInstance } from '../testing/small-instances.ts'
import { checkAgain } from './check-again.ts'
import { solveAgain, type AgainResult } from './solve-again.ts'
import { whatEachPriceMoves } from './what-each-price-moves.ts'

const prices = oneof(constantFrom(0, 1, 2500, 50_000), integer({ min: 0, max: 12_000 }))

describe.each(['best-fit', 'nobody-left-out'] as const)('%s', (goal) => {
  const agains = (earlier: readonly Lock[], instance: Instance, priceOfMoving: number) =>
    solveAgain(instance, earlier, { goal, seed: 's', priceOfMoving })

  it('breaks an earlier pair only for more than the price, and keeps most among equals: by brute force, proven', () => {
    assert(
      property(smallInstance(), earlierPairs(), prices, (instance, earlier, price) => {
        const result = attempt(() => agains(earlier, instance, price))
        const plain = attempt(() => solve(instance, { goal, seed: 's' }))
        expect('code' in result ? result : null).toEqual('code' in plain ? plain : null)
        if ('code' in result || 'code' in plain) return
        const { worth, wasThere } = worthOf(instance, earlier, price)
        const best = bruteForce(instance, goal, worth)!
        const kept = result.pairs.filter((pair) => wasThere.has(key(pair)))
        expect(isArrangement(instance, result)).toBe(true)
        expect(sixteenTimes(result.total + price * kept.length) + kept.length).toBe(best.total)
        expect(result.served).toBe(best.served)
        const isLowestAGoal = goal === 'nobody-left-out' && best.required
        expect(isLowestAGoal ? result.lowest : null).toBe(isLowestAGoal ? best.lowest : null)
        expect(checkAgain(instance, earlier, price, result)).toEqual({ proven: true })
        expect(result.kept.map(key)).toEqual(kept.map(key).toSorted(inOrderOf(earlier)))
        expect(price > 0 || result.total === plain.total).toBe(true)
      }),
      runs(1500),
    )
  })

  it('at the highest price keeps every pair that the order of the goals permits, where scores are small', () => {
    assert(
      property(smallInstance(), earlierPairs(), (drawn, earlier) => {
        const instance = { ...drawn, score: drawn.score.map((score) => Math.floor(score / 3)) }
        const result = attempt(() => agains(earlier, instance, 50_000))
        if ('code' in result) return
        const wasThere = new Set(earlier.map(key))
        const onlyKept = listing(instance).arcs.map((arc) => (wasThere.has(key(arc)) ? 1 : 0))
        expect(result.kept.length).toBe(bruteForce(instance, goal, onlyKept)!.total)
      }),
      runs(500),
    )
  })

  it('tells at which prices it changes: at each, just before and just after, as solved', () => {
    assert(
      property(smallInstance(), earlierPairs(), (instance, earlier) => {
        const moves = attempt(() => whatEachPriceMoves(instance, earlier, { goal, seed: 's' }))
        if ('code' in moves) return
        const { steps, isComplete } = moves
        expect(isComplete).toBe(true)
        for (const [at, step] of steps.entries()) {
          const last = (steps[at + 1]?.fromPrice ?? 50_001) - 1
          expect(step.kept).toBeGreaterThan(steps[at - 1]?.kept ?? -1)
          for (const price of [step.fromPrice, last]) {
            const { kept, moved, total } = agains(earlier, instance, price)
            expect({ kept: kept.length, moved: moved.length, total }).toEqual({
              kept: step.kept,
              moved: step.moved,
              total: step.total,
            })
          }
        }
      }),
      runs(500),
    )
  })

  it('proves nothing for other earlier pairs, another price or another result, unless that is as good', () => {
    assert(
      property(
        smallInstance(),
        earlierPairs(),
        earlierPairs(),
        prices,
        prices,
        (instance, earlier, others, price, other) => {
          const result = attempt(() => agains(earlier, instance, price))
          if ('code' in result) return
          const judged: [readonly Lock[], number][] = [
            [others, price],
            [earlier, other],
          ]
          for (const [pairs, asked] of judged) {
            const claimed = withClaims(result, instance, pairs, asked)
            if (!checkAgain(instance, pairs, asked, claimed).proven) continue
            const { worth, wasThere } = worthOf(instance, pairs, asked)
            const kept = result.pairs.filter((pair) => wasThere.has(key(pair))).length
            const best = bruteForce(instance, goal, worth)!
            expect(Math.floor(best.total / 16)).toBe(result.total + asked * kept)
          }
        },
      ),
      runs(1000),
    )
  })
})

/** Some of all pairs of four and four, allowed or not, and one of somebody who left. */
function earlierPairs() {
  return array(boolean(), { minLength: 17, maxLength: 17 }).map((chosen) =>
    chosen.flatMap((was, at): Lock[] =>
      was ? [{ menteeId: at === 16 ? 'gone' : `a${at >> 2}`, mentorId: `b${at % 4}` }] : [],
    ),
  )
}

/** Sixteen times what counts, and one more for each earlier pair: at most eleven can be together. */
function worthOf(instance: Instance, earlier: readonly Lock[], price: number) {
  const wasThere = new Set(earlier.map(key))
  const worth = listing(instance).arcs.map((arc) => {
    const was = wasThere.has(key(arc)) ? 1 : 0
    return sixteenTimes(arc.score + price * was) + was
  })
  return { worth, wasThere }
}

function sixteenTimes(points: number): number {
  return 16 * points
}

function withClaims(
  result: AgainResult,
  instance: Instance,
  earlier: readonly Lock[],
  priceOfMoving: number,
): AgainResult {
  const allowed = new Set(listing(instance).arcs.map(key))
  const now = new Set(result.pairs.map(key))
  const before = new Set(earlier.map(key))
  return {
    ...result,
    priceOfMoving,
    kept: earlier.filter((pair) => now.has(key(pair))),
    moved: earlier.filter((pair) => !now.has(key(pair)) && allowed.has(key(pair))),
    left: earlier.filter((pair) => !allowed.has(key(pair))),
    joined: result.pairs.filter((pair) => !before.has(key(pair))),
  }
}

function inOrderOf(earlier: readonly Lock[]) {
  const places = new Map(earlier.map((pair, at) => [key(pair), at]))
  return (one: string, other: string) => places.get(one)! - places.get(other)!
}

function key({ menteeId, mentorId }: Lock): string {
  return `${menteeId} ${mentorId}`
}
