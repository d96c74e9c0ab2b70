import { expect, it } from 'vitest'
import { roomFor } from './room-for-words.ts'

it('a text that is too long is not cut: how much too long it is, is said', () => {
  expect(roomFor('a'.repeat(1001), 1000)).toEqual({ over: 1 })
  expect(roomFor('EURO', 3)).toEqual({ over: 1 })
})

it('what is left is counted from four fifths on, where there is room for more than a line', () => {
  expect(roomFor('a'.repeat(799), 1000)).toBeNull()
  expect(roomFor('a'.repeat(800), 1000)).toEqual({ left: 200 })
  expect(roomFor('a'.repeat(1000), 1000)).toEqual({ left: 0 })
  expect(roomFor('EUR', 3)).toBeNull()
})

it('a field without an end says nothing', () => {
  expect(roomFor('a'.repeat(100_000), undefined)).toBeNull()
})
