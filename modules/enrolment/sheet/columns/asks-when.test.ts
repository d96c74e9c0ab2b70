import { expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { readAlone } from '../testing/read-examples.ts'

function asked(mentees: string[][], mentors: string[][]) {
  const { questions } = readAlone([
    { sheet: sheetOf(mentees, 'mentees.csv'), role: 'mentee' },
    { sheet: sheetOf(mentors, 'mentors.csv'), role: 'mentor' },
  ])
  return questions.map(({ key, kind, askedOf }) => `${key} ${kind} ${askedOf}`)
}

it.each([
  ['Which days work for you?', 'Day'],
  ['When can we meet?', 'Best times'],
  ['Quand êtes-vous libre ?', 'Jours possibles'],
])('"%s" of one side is "%s" of the other', (mentee, mentor) => {
  const found = asked(
    [
      ['Name', mentee],
      ['Ada Lowry', 'Monday, Friday'],
      ['Ben Okri', 'Tuesday'],
    ],
    [
      ['Name', mentor],
      ['Cora Vance', 'Tuesday evening'],
      ['Dan Hale', 'Friday'],
    ],
  )
  expect(found).toEqual(['availability week-hours both'])
})

it('a question that answers "evening" to something else asks no hour', () => {
  const people = (names: string[]) => [
    ['Nom', 'Loisirs : plutôt soirée ou canapé ?'],
    ...names.map((name, at) => [name, at % 2 === 0 ? 'Soirée' : 'Canapé']),
  ]
  const found = asked(
    people(['Ada Lowry', 'Ben Okri', 'Cleo Marsh', 'Gus Reyes']),
    people(['Cora Vance', 'Dan Hale', 'Edie Stone', 'Finn Olsen']),
  )
  expect(found).toEqual(['loisirs-plutot-soiree-ou-canape one-option both'])
})
