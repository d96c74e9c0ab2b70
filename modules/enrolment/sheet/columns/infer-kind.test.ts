import { expect, it } from 'vitest'
import { inferKind } from './infer-kind.ts'

it.each([
  ['Coffee or tea?', ['A', 'B', 'A', 'B', 'A'], 'one-option'],
  ['Catégorie', ['A', 'B', 'C', 'A', 'A'], 'level'],
  ['Plutôt soirée ou canapé ?', ['Soirée', 'Canapé', 'Soirée', 'Soirée'], 'one-option'],
  ['Free', ['Monday evening', 'Friday', 'Evening'], 'week-hours'],
  ['What term are you in?', ['1A', '2B', '2B', '3A', '1A'], 'one-option'],
  ['Experience', ['2 ans', '12 ans', '3ans', '5y'], 'number'],
  ['Arrivée', ['01/09/2015', '15/01/2012', '01/09/2015', '01/09/2015'], 'date'],
  ['Depuis quand êtes-vous là ?', ['1 septembre 2015', '15 janvier 2012', '3 février 2024'], 'date'],
  ['Joined', ['9/13/2015', '10/25/2012', '9/13/2015'], 'date'],
  [
    'Quelle date vous va ?',
    ['12/10/2026', '19/10/2026', '12/10/2026', '12/10/2026', '19/10/2026', '12/10/2026'],
    'one-option',
  ],
] as const)('"%s" %j is answered by %s', (heading, cells, kind) => {
  expect(inferKind(cells, heading)).toBe(kind)
})
