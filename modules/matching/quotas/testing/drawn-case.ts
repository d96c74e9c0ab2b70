import { array, constantFrom, integer, record, type Arbitrary } from 'fast-check'
import { createInstance, solve, type Instance } from 'matching-engine'
import type { QuotaOnArcs } from '../arcs/quota-on-arcs.ts'

export type DrawnCase = { readonly instance: Instance; readonly quotas: readonly QuotaOnArcs[] }

/**
 * People with places, minimums, a lock and vetoes, and some quotas on their allowed pairs: at most `side` a side, and
 * `mostPairs` pairs. `mostWanted` is 1 where nobody wants two mentors. Without what the engine refuses.
 */
export function drawnCase({ side, mostPairs, mostWanted, mostScore }: Size): Arbitrary<DrawnCase> {
  return record({
    wants: array(integer({ min: 0, max: mostWanted }), { minLength: 1, maxLength: side }),
    places: array(record({ min: constantFrom(0, 0, 0, 1), more: integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: side,
    }),
    scores: array(integer({ min: -mostScore / 4, max: mostScore }), {
      minLength: side * side,
      maxLength: side * side,
    }),
    isFirstLocked: constantFrom(false, false, false, true),
    quotas: array(
      record({
        bound: constantFrom('at-least' as const, 'at-most' as const),
        percent: constantFrom(0, 10, 25, 33, 50, 67, 80, 100),
        having: array(integer({ min: 0, max: 1 }), { minLength: mostPairs, maxLength: mostPairs }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
    .map(({ wants, places, scores, isFirstLocked, quotas }) => {
      const arcs = wants
        .flatMap((_, i) =>
          places.map((__, j) => ({ menteeId: `a${i}`, mentorId: `b${j}`, score: scores[i * side + j]! })),
        )
        .filter(({ score }) => score >= 0)
        .slice(0, mostPairs)
      const instance = createInstance({
        mentees: wants.map((wanted, at) => ({ id: `a${at}`, wants: wanted })),
        mentors: places.map(({ min, more }, at) => ({ id: `b${at}`, min, max: min + more })),
        arcs,
        locks: isFirstLocked && arcs[0] !== undefined ? [arcs[0]] : [],
      })
      const held = quotas.map((quota, at) => ({
        ...quota,
        id: `q${at}`,
        having: Uint8Array.from(instance.column, (_, arc) => quota.having[arc]!),
      }))
      return { instance, quotas: held }
    })
    .filter(({ instance }) => isPossible(instance))
}

type Size = {
  readonly side: number
  readonly mostPairs: number
  readonly mostWanted: number
  readonly mostScore: number
}

function isPossible(instance: Instance): boolean {
  try {
    solve(instance, { goal: 'best-fit', seed: 'any' })
    return true
  } catch {
    return false
  }
}
