import { expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { recogniseColumns } from '../columns/recognise-columns.ts'
import { isCountry } from './is-country.ts'

it.each(['France', 'états-unis', 'USA', 'Brazil - Latam', 'Sénégal', 'Allemagne', 'Scotland'])(
  '"%s" is a country',
  (cell) => {
    expect(isCountry(cell)).toBe(true)
  },
)

it.each(['Paris', 'Paris, France', 'Luxembourg', 'Nantes (France)', 'Lyon - France', 'ICIPE'])(
  '"%s" is none, or a town as well',
  (cell) => {
    expect(isCountry(cell)).toBe(false)
  },
)

it('a location told by countries is a question: nobody is near by it', () => {
  const fieldOf = (cells: string[]) =>
    recogniseColumns(sheetOf([['Name', 'Location'], ...cells.map((cell, at) => [`Ada ${at} Lowry`, cell])]), {
      questions: [],
      themes: [],
      role: 'mentee',
    })[1]!.target
  expect(fieldOf(['France', 'Belgique', 'France'])).toMatchObject({ to: 'new-question', kind: 'one-option' })
  expect(fieldOf(['Lille', 'Bruxelles, Belgique', 'France'])).toEqual({ to: 'profile', field: 'place' })
})
