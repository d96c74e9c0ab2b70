import { describe, expect, it } from 'vitest'
import { terms } from './terms.ts'

describe('words of one family meet', () => {
  it.each([
    ['fr', 'facturation', 'facturer'],
    ['fr', 'négociations', 'Négocier'],
    ['fr', 'communiquer', 'communication'],
    ['fr', 'prospecter', 'prospection'],
    ['fr', 'cliente', 'clients'],
    ['en', 'negotiating', 'negotiations'],
    ['en', 'planning', 'plan'],
    ['en', 'pricing', 'prices'],
  ] as const)('%s: %s and %s', (language, one, other) => {
    expect(terms(one, language)).toEqual(terms(other, language))
  })
})

it('words that say nothing are left out, and repeats too', () => {
  expect(terms('J’aimerais que l’on m’aide avec mes tarifs, surtout les tarifs !', 'fr')).toContain('tarif')
  expect(terms('The price of the prices', 'en')).toHaveLength(1)
  expect(terms('à la et de', 'fr')).toEqual([])
})

it('accents, ligatures and the names of languages survive', () => {
  expect(terms('œuvre', 'fr')).toEqual(terms('oeuvre', 'fr'))
  expect(terms('C++ and C#', 'en')).toEqual(['c++', 'c#'])
})
