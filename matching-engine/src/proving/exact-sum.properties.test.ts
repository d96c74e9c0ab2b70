import { array, assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/small-instances.ts'
import { createExactSum } from './exact-sum.ts'

it('is what big integers say, far beyond what a double holds', () => {
  const term = integer({ min: -(2 ** 52), max: 2 ** 52 })
  let beyond = 0
  assert(
    property(array(term, { maxLength: 60, size: 'max' }), (terms) => {
      const sum = createExactSum(-7n)
      for (const one of terms) sum.add(one)
      const expected = terms.reduce((total, one) => total + BigInt(one), -7n)
      expect(sum.total()).toBe(expected)
      if (!Number.isSafeInteger(Number(expected))) beyond++
    }),
    runs(1000),
  )
  expect(beyond).toBeGreaterThan(100)
})
