import { expect, it } from 'vitest'
import { firstName } from './first-name.ts'

it.each([
  ['Léa Martin', 'Léa'],
  ['  Léa  Martin', 'Léa'],
  ['Anne-Sophie Le Goff', 'Anne-Sophie'],
  ['Léa Martin', 'Léa'],
  ['Léa', 'Léa'],
  [' ', ''],
  ['Ada Lowry', 'Ada'],
  ['  Jean-Noël DE LA TOUR', 'Jean-Noël'],
  ['DUPONT Jean', 'Jean'],
  ['LE GOFF Paul', 'Paul'],
  ['O’BRIEN Zoé', 'Zoé'],
  ['ÉTIENNE-ROY Anne-Lise', 'Anne-Lise'],
  ['LI Wei', 'Wei'],
  ['DEV PATIL', 'DEV'],
  ['ADA', 'ADA'],
  ['JP Martin', 'JP'],
  ['A. Lowry', 'A.'],
  ['Lowry, Ada', 'Ada'],
  ['Dr. Ben Okri, PhD', 'Ben'],
  ['Mme Claire Aubin', 'Claire'],
  ['M. Petit', 'Petit'],
  ['Ada Lowry, Jr.', 'Ada'],
  ['', ''],
])('« %s » is called « %s »', (name, called) => {
  expect(firstName(name)).toBe(called)
})
