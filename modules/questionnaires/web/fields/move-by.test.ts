import { expect, it } from 'vitest'
import { moveBy } from './move-by.ts'

it.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['z', 1, 'abc'],
] as const)('%s moved by %i among a, b, c gives %s', (item, by, expected) => {
  expect(moveBy(['a', 'b', 'c'], item, by).join('')).toBe(expected)
})
