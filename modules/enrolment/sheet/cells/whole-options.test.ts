import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { inferQuestionnaire } from '../columns/infer-questionnaire.ts'
import { readSheet } from '../table/read-sheet.ts'
import { toVolunteers } from '../people/to-volunteers.ts'
import { readCapacity } from './read-number.ts'
import { wholeOptions } from './whole-options.ts'

it('fragments that always stand together are one option, through the whole reader', async () => {
  const url = new URL('../../examples/sheets/18-commas-in-options.csv', import.meta.url)
  const sheet = await readSheet(new Uint8Array(await readFile(url)), '18.csv')
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet }])
  expect(questionnaire.themes.map(({ asking }) => asking.fr).toSorted()).toEqual([
    'Gérer son temps',
    'Négocier, sans se fâcher',
    'Prendre la parole, en réunion ou en public',
  ])
  const { volunteers } = toVolunteers(sheets, questionnaire, { emailRequired: false })
  expect(volunteers.find(({ name }) => name === 'Noam Kervella')!.answers.mentee).toEqual({
    needs: ['prendre-la-parole-en-reunion-ou-en-public'],
  })
})

it('two options that a few people chose together stay two', () => {
  expect(wholeOptions(['Sales, Law', 'Sales, Law', 'Art'])).toEqual(new Set())
  expect(wholeOptions(['Sales, law', 'Sales, law', 'law'])).toEqual(new Set())
})

it('two capitals are one option only where so many meetings can be no chance', () => {
  const meetings = Array.from({ length: 9 }, () => 'Career, Interviews and CVs')
  const others = (count: number) => Array.from({ length: count }, (_, at) => `Topic ${at % 4}`)
  expect(wholeOptions([...meetings, ...others(4)])).toEqual(new Set())
  expect([...wholeOptions([...meetings, ...others(40)])]).toHaveLength(1)
  // Eight people who all answered twice are no more than eight.
  const twice = Array.from({ length: 16 }, (_, at) => (at % 2 ? 'Career, Interviews' : 'Topic'))
  expect(wholeOptions(twice)).toEqual(new Set())
})

it.each([
  ['two', 2],
  ['1-2', 2],
  ['1 or 2', 1],
  ['up to 3', 3],
  ['deux au plus', 2],
  ['Jusqu’à trois mentorés', 3],
  ['3+', 3],
  ['2 max', 2],
  ['aucun', 0],
  ['2 bis', null],
  ['as many as needed', null],
])('"%s" gives %s places', (cell, places) => {
  expect(readCapacity(cell)).toBe(places)
})
