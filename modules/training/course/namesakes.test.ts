import { expect, it } from 'vitest'
import { besideNamesakes } from './namesakes.ts'

it('an address stands beside a name that two bear, accents and capitals aside, and beside no other', () => {
  const people = [
    { personId: 'a', name: 'Léa Martin', email: 'lea@ruche.example' },
    { personId: 'b', name: 'LEA MARTIN', email: 'lea@ecole.example' },
    { personId: 'c', name: 'Léa Martin', email: null },
    { personId: 'd', name: 'Lou Martin', email: 'lou@ecole.example' },
  ]
  expect([...besideNamesakes(people)]).toEqual([
    ['a', 'lea@ruche.example'],
    ['b', 'lea@ecole.example'],
  ])
})

it('somebody in two courses is one person, told apart from nobody', () => {
  const twice = { personId: 'a', name: 'Léa Martin', email: 'lea@ruche.example' }
  expect([...besideNamesakes([twice, twice])]).toEqual([])
})
