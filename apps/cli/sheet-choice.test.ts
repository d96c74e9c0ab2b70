import { expect, it } from 'vitest'
import { sheetOf } from '../../modules/enrolment/sheet/examples.ts'
import type { CommandInput } from './command.ts'
import { nameColumns } from './sheet-choice.ts'
import type { Terminal } from './terminal.ts'

const sheet = sheetOf([
  ['Pseudo', 'Religion'],
  ['Ada', 'Muslim'],
])
const headings = (...column: string[]) =>
  nameColumns([sheet], { values: { column } } as unknown as CommandInput, {} as Terminal)[0]!.headings

it('a column is called by what it means', () => {
  expect(headings('Pseudo=first name')).toEqual(['first name', 'Religion'])
})

it('what tells who people are keeps its heading, by its name and by its letter', () => {
  expect(headings('Religion=job title')).toEqual(['Pseudo', 'Religion'])
  expect(headings('B=job title')).toEqual(['Pseudo', 'Religion'])
})

it('a column that is to be kept keeps its heading, and is marked', () => {
  const input = { values: { column: ['A=keep'] } } as unknown as CommandInput
  const [named] = nameColumns([sheet], input, {} as Terminal)
  expect(named!.headings).toEqual(['Pseudo', 'Religion'])
  expect(named!.keep).toEqual(['Pseudo'])
})
