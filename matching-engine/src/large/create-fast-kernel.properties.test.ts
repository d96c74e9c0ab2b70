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
  const shape = { rowCount: 5, width, classLists: [], mostClasses: 0, isWide: false }
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

it('adds in WebAssembly the values of classes that JavaScript adds, by definition', () => {
  const classOf = array(integer({ min: 0, max: 6 }), { minLength: 3 * width, maxLength: 3 * width })
  assert(
    property(classOf, numbers, edge, edge, (list, values, skipped, count) => {
      const shape = {
        rowCount: 2,
        width,
        classLists: [Int32Array.from(list)],
        mostClasses: width,
        isWide: false,
      }
      for (const kernel of [createFastKernel(shape), createKernel(shape)]) {
        kernel.values.set(values)
        kernel.rows[1]!.fill(7)
        kernel.addOfClasses(1, 0, skipped, skipped + count)
        const expected = list.slice(skipped, skipped + count).map((one) => 7 + values[one]!)
        expect([...kernel.rows[1]!]).toEqual([...expected, ...Array.from({ length: width - count }, () => 7)])
      }
    }),
    runs(300),
  )
})
