import { expect, it } from 'vitest'
import { firstName } from './first-name.ts'

it.each([
  ['Léa Martin', 'Léa'],
  ['  Léa  Martin', 'Léa'],
  ['Anne-Sophie Le Goff', 'Anne-Sophie'],
  ['Léa Martin', 'Léa'],
  ['Léa', 'Léa'],
  [' ', ''],
])('« %s » is called « %s »', (name, called) => {
  expect(firstName(name)).toBe(called)
})
