import { expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { readAlone } from '../../testing/read-examples.ts'
import { nameOfAddress } from './name-of-address.ts'

it.each([
  ['ada.lowry@example.org', 'Ada Lowry'],
  ['jean-luc_petit@example.org', 'Jean Luc Petit'],
  ['alowry@example.org', 'alowry'],
  ['ada.lowry+form@example.org', 'Ada Lowry'],
  ['a.lowry2@example.org', 'a.lowry2'],
])('%s stands for %s', (address, name) => {
  expect(nameOfAddress(address)).toBe(name)
})

it('a sheet of addresses without names is read by them, and it is said once', () => {
  const { volunteers, problems } = readAlone([
    {
      sheet: sheetOf([
        ['Email Address', 'Role', 'Topics'],
        ['ada.lowry@example.org', 'Mentor', 'Maths'],
        ['ben@example.org', 'Mentee', 'Maths'],
      ]),
    },
  ])
  expect(volunteers.map(({ name, email }) => [name, email])).toEqual([
    ['Ada Lowry', 'ada.lowry@example.org'],
    ['ben', 'ben@example.org'],
  ])
  expect(problems.map(({ code }) => code)).toEqual(['named-by-address'])
})

it('a name that is missing beside others is not guessed by an address', () => {
  const { volunteers, problems } = readAlone([
    {
      sheet: sheetOf([
        ['Name', 'Email', 'Role'],
        ['Ada Lowry', 'ada.lowry@example.org', 'Mentor'],
        ['', 'ben.okri@example.org', 'Mentee'],
      ]),
    },
  ])
  expect(volunteers).toHaveLength(1)
  expect(problems.map(({ code }) => code)).toEqual(['name-missing'])
})
