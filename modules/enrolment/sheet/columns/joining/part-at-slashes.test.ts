import { expect, it } from 'vitest'
import type { Column } from './column.ts'
import { partAtSlashes } from './part-at-slashes.ts'

const column = (heading: string, cells: readonly string[]): Column => ({
  heading,
  cells,
  places: [0],
  headings: [heading],
  joined: null,
  names: null,
})
const cellsOf = (heading: string, cells: readonly string[]) =>
  partAtSlashes([[column(heading, cells)]])[0]![0]!.cells

const topics = [
  'Comptabilité / Prix',
  'Prix / Statuts juridiques',
  'Prospection',
  'Prospection / Comptabilité / Prix',
]

it('parts that meet in ever other company are a list', () => {
  expect(cellsOf('Sujets', topics)).toEqual([
    'Comptabilité\nPrix',
    'Prix\nStatuts juridiques',
    'Prospection',
    'Prospection\nComptabilité\nPrix',
  ])
})

it.each([
  ['one answer in two languages', ['Oui / Yes', 'Non / No', 'Peut-être / Maybe', 'Oui / Yes', 'Non / No']],
  [
    'a list in two languages',
    ['Prix / Prices, Droit / Law', 'Droit / Law', 'Prix / Prices', 'Droit / Law, Art / Art'],
  ],
  [
    'a list that something else parts',
    ['Prix / Prices; Droit / Law', 'Prix / Prices', 'Droit / Law; Art / Arts'],
  ],
  [
    'options that hold a slash',
    ['Marketing / Ventes', 'Marketing / Presse', 'Finance / Audit', 'Réseau / Données'],
  ],
  ['figures', ['1 / 2', '2 / 3', '1 / 3', '1 / 2 / 3']],
])('%s stay whole', (_, cells) => {
  expect(cellsOf('Sujets', cells)).toEqual(cells)
})

it('a name, a place or a link is no list', () => {
  const cities = ['Lyon / Paris', 'Paris / Nantes', 'Nantes / Lyon', 'Lyon']
  expect(cellsOf('Ville', cities)).toEqual(cities)
})

it('the other side of the question is read alike, however short its list', () => {
  const [, mentees] = partAtSlashes([
    [column('Je peux aider à', topics)],
    [column('J’ai besoin de', ['Prix / Comptabilité', 'Prospection']), column('Repas', ['Thé / Tea'])],
  ])
  expect(mentees!.map(({ cells }) => cells)).toEqual([['Prix\nComptabilité', 'Prospection'], ['Thé / Tea']])
})
