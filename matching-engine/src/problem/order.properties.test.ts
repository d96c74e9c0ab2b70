import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/small-instances.ts'
import { compareIds } from './hash-order.ts'
import { idOrder } from './id-order.ts'
import { orderByKeys } from './order-by-keys.ts'

/** Few keys, so that many are equal, and the bytes at the ends of a digit. */
const key = constantFrom(0, 1, 2047, 2048, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff)

it('orders keys of 32 bits, then as told, few or thousands', () => {
  assert(
    property(array(tuple(key, key), { maxLength: 40 }), integer({ min: 1, max: 120 }), (keys, times) => {
      const all = Array.from({ length: times }, () => keys).flat()
      const first = Uint32Array.from(all, ([one]) => one)
      const second = Uint32Array.from(all, ([, two]) => two)
      const listed = all.map((_, at) => at)
      const byDefinition = listed.toSorted(
        (a, b) => first[a]! - first[b]! || second[a]! - second[b]! || b - a,
      )
      expect([...orderByKeys(first, second, (a, b) => b - a)]).toEqual(byDefinition)
    }),
    runs(200),
  )
})

const id = tuple(
  constantFrom('', 'mentee-', 'menteé-', 'm\u0000'),
  string({ unit: constantFrom('a', 'b', '\u0000', '\u00fe', 'ÿ', 'Ā', '好', '\ud83d'), maxLength: 10 }),
).map((parts) => parts.join(''))

it('orders ids by code unit, whatever they begin with and hold', () => {
  assert(
    property(array(id, { maxLength: 60 }), integer({ min: 0, max: 3000 }), (ids, more) => {
      const all = [...new Set([...ids, ...Array.from({ length: more }, (_, at) => `mentee-${at}`)])]
      const byDefinition = all.map((_, at) => at).toSorted((a, b) => compareIds(all[a]!, all[b]!))
      expect([...idOrder(all)]).toEqual(byDefinition)
    }),
    runs(200),
  )
})
