import { expect, it } from 'vitest'
import { isFoundIn } from './web/is-found-in.ts'
import { withoutElisions } from './without-elisions.ts'

it('what is elided before a vowel is no part of a word, and the rest of it is', () => {
  expect(withoutElisions('L’été, qu’il dure jusqu’à Noël')).toBe('été, il dure à Noël')
  expect(withoutElisions("d'abord l'‘étude’ aujourd'hui, quelqu’un, O'Brien")).toBe(
    "abord l'‘étude’ aujourd'hui, quelqu’un, O'Brien",
  )
})

it('each word of a search is found, with its article or without', () => {
  expect(isFoundIn('Été des jeunes', 'l’été')).toBe(true)
  expect(isFoundIn('Journal de l’été', "l'ete")).toBe(true)
  expect(isFoundIn('Bois d’Amour', 'amour d’')).toBe(true)
  expect(isFoundIn('Été des jeunes', 'l’hiver')).toBe(false)
})
