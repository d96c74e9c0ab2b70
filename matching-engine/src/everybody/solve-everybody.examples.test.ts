import { describe, expect, it } from 'vitest'
import { createInstance } from '../instance/create-instance.ts'
import { checkCertificate } from '../proving/check-certificate.ts'
import { solve } from '../solving/solve.ts'
import { inventedInstance, type Shape } from '../testing/invented-instance.ts'
import { tableInstance } from '../testing/table-instance.ts'
import { priceOfForcing } from '../wishes/price-of.ts'

const options = { goal: 'everybody-has-somebody', seed: 's' } as const

/** Two mentors of two places each: both mentees suit the first better. */
const popular = {
  ...tableInstance(2, 2, (_, mentor) => [9000, 4000][mentor]!),
  max: Int32Array.from([2, 2]),
}

describe('everybody has somebody', () => {
  it('gives the second mentor somebody where best fit gives the first both', () => {
    const best = solve(popular, { goal: 'best-fit', seed: 's' })
    expect(new Set(best.pairs.map(({ mentorId }) => mentorId)).size).toBe(1)
    expect(solve(popular, options)).toMatchObject({ served: 2, mentorsServed: 2, total: 13_000 })
  })

  it('says what a pair more with one mentor costs: a mentor without anybody, told before points', () => {
    const result = solve(popular, options)
    const { menteeId } = result.pairs.find(({ mentorId }) => mentorId === popular.mentorIds[1])!
    expect(priceOfForcing(popular, result, menteeId, popular.mentorIds[0]!)).toMatchObject({
      possible: true,
      change: { served: 0, mentorsServed: 0, total: 0 },
    })
    const crowded = { ...popular, lockedArcs: Int32Array.from([0]) }
    const price = priceOfForcing(
      crowded,
      solve(crowded, options),
      popular.menteeIds[1]!,
      popular.mentorIds[0]!,
    )
    expect(price).toMatchObject({ change: { served: 0, mentorsServed: -1, total: 5000 } })
  })

  it('counts a mentor with a locked pair as one who has somebody, and asks for no more there', () => {
    const instance = createInstance({
      mentees: ['a', 'b'].map((id) => ({ id, wants: 1 })),
      mentors: ['c', 'd'].map((id) => ({ id, min: 0, max: 2 })),
      arcs: ['a', 'b'].flatMap((menteeId) =>
        ['c', 'd'].map((mentorId) => ({ menteeId, mentorId, score: mentorId === 'c' ? 9000 : 100 })),
      ),
      locks: [{ menteeId: 'a', mentorId: 'c' }],
    })
    const result = solve(instance, options)
    expect(result).toMatchObject({ served: 2, mentorsServed: 2, total: 9100 })
    expect(checkCertificate(instance, result)).toEqual({ proven: true })
  })
})

/** Above 20 000 pairs, where many paths give way to an auction: 60 000 pairs of each shape. */
it.each<Shape>(['mentoring', 'uniform', 'popularity', 'clones', 'ties'])('proves %s at 3 000', (shape) => {
  for (const [mentees, mentors, places] of [
    [3000, 3000, 2],
    [3000, 2000, 3],
    [2500, 3000, 1],
  ] as const) {
    const instance = inventedInstance({ mentees, mentors, arcs: 20, shape, seed: 3, places })
    const result = solve(instance, options)
    expect(checkCertificate(instance, result)).toEqual({ proven: true })
  }
})
