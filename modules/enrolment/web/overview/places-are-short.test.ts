import { expect, it } from 'vitest'
import { placesAreShort } from './places-are-short.ts'

it.each([
  [0, 0, false],
  [0, 1, true],
  [74, 100, true],
  [75, 100, false],
  [120, 100, false],
])('%i places for %i mentees: short is %s', (mentorPlaces, mentees, short) => {
  expect(placesAreShort({ mentorPlaces, mentees })).toBe(short)
})
