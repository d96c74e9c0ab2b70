import { expect, it } from 'vitest'
import type { Sentence } from '../sentences/sentence.ts'
import { inWords } from '../testing/in-words.ts'
import { moments } from './moments.ts'

it.each([
  ['from noon to two', 0, 12, 14, 'lundi midi'],
  ['from two to six', 0, 14, 18, 'lundi après-midi'],
  ['from one to five', 3, 13, 17, 'jeudi après-midi'],
  ['from six to nine in the evening', 1, 18, 21, 'mardi soir'],
] as const)('what is %s is told by its usual name', (_, day, from, to, told) => {
  const hours = Array.from({ length: (to - from) * 2 }, (_half, index) => day * 48 + from * 2 + index)
  const said = moments(hours) as Sentence[]
  expect(said.map((one) => inWords(one, 'fr'))).toEqual([told])
})
