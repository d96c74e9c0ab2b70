import { array, assert, boolean, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/small-instances.ts'
import { createFastKernel } from './create-fast-kernel.ts'
import { createKernel, type Kernel } from './kernel.ts'

const width = 45
const numbers = array(integer({ min: -300_000_000, max: 300_000_000 }), {
  minLength: width,
  maxLength: width,
})
const ofRows = array(numbers, { minLength: 5, maxLength: 5 })
const edge = integer({ min: 0, max: width })
const limits = integer({ min: -1_200_000_000, max: 1_200_000_000 })

it('finds in WebAssembly the positions that JavaScript finds, by definition', () => {
  const shape = { rowCount: 5, width, isWide: false }
  const [fast, plain] = [createFastKernel(shape), createKernel(shape)]
  // Else the same code would be compared with itself.
  expect(fast.rows[0]!.buffer).toBe(fast.beside.buffer)
  let found = 0
  assert(
    property(ofRows, numbers, edge, edge, limits, boolean(), (rows, beside, one, other, limit, adds) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const hitsOf = (kernel: Kernel) => {
        rows.forEach((row, at) => kernel.rows[at]!.set(row))
        kernel.beside.set(beside)
        return [...kernel.hits.subarray(0, kernel.scan(Int32Array.of(4, 1, 2, 3), from, to, limit, adds))]
      }
      const isHit = (at: number) => {
        const sum = rows.slice(1).reduce((total, row) => total + row[at]!, 0)
        return sum >= (adds ? limit + beside[at]! : Math.min(limit, beside[at]!))
      }
      const expected = [...beside.keys()].slice(from, to).filter(isHit)
      expect(hitsOf(fast)).toEqual(expected)
      expect(hitsOf(plain)).toEqual(expected)
      found += expected.length
    }),
    runs(1000),
  )
  expect(found).toBeGreaterThan(1000)
})
