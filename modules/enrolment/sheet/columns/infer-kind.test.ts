import { expect, it } from 'vitest'
import { inferKind } from './infer-kind.ts'

it.each([
  ['Coffee or tea?', ['A', 'B', 'A', 'B', 'A'], 'one-option'],
  ['Catégorie', ['A', 'B', 'C', 'A', 'A'], 'level'],
  ['Plutôt soirée ou canapé ?', ['Soirée', 'Canapé', 'Soirée', 'Soirée'], 'one-option'],
  ['Free', ['Monday evening', 'Friday', 'Evening'], 'week-hours'],
  ['What term are you in?', ['1A', '2B', '2B', '3A', '1A'], 'one-option'],
  ['Experience', ['2 ans', '12 ans', '3ans', '5y'], 'number'],
] as const)('"%s" %j is answered by %s', (heading, cells, kind) => {
  expect(inferKind(cells, heading)).toBe(kind)
})
