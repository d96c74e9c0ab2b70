import { expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { inferQuestionnaire } from '../../columns/infer-questionnaire.ts'
import { toVolunteers } from '../to-volunteers.ts'

const namesIn = (rows: readonly (readonly [string, string])[], heading = 'Nom') => {
  const sheet = sheetOf([[heading, 'Mail', 'Rôle'], ...rows.map(([name, mail]) => [name, mail, 'Mentor'])])
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet }])
  return toVolunteers(sheets, questionnaire, { emailRequired: false }).volunteers.map(({ name }) => name)
}

it('a family name that comes first is put last where the addresses say so', () => {
  const rows = [
    ['Dupont Jean', 'jean.dupont@exemple.fr'],
    ['Martin Claire', 'cmartin@exemple.fr'],
    ['Petit Marc', 'quelqu.un@exemple.fr'],
  ] as const
  expect(namesIn(rows)).toEqual(['Jean Dupont', 'Claire Martin', 'Marc Petit'])
})

it('a family name in capitals, or before a comma, is put last', () => {
  expect(
    namesIn([
      ['DUPONT Jean-Marc', ''],
      ['DE LA TOUR Inès', ''],
    ]),
  ).toEqual(['Jean-Marc DUPONT', 'Inès DE LA TOUR'])
  expect(
    namesIn([
      ['Lowry, Ada', ''],
      ['Okri, Ben', ''],
    ]),
  ).toEqual(['Ada Lowry', 'Ben Okri'])
})

it('names stay as they are written where nothing says otherwise, or addresses say both', () => {
  const plain = [
    ['Jean Dupont', 'jean.dupont@exemple.fr'],
    ['Claire Martin', 'claire.martin@exemple.fr'],
  ] as const
  expect(namesIn(plain)).toEqual(['Jean Dupont', 'Claire Martin'])
  const mixed = [
    ['Jean Dupont', 'jean.dupont@exemple.fr'],
    ['Martin Claire', 'claire.martin@exemple.fr'],
    ['Petit Marc', 'marc.petit@exemple.fr'],
  ] as const
  expect(namesIn(mixed)).toEqual(['Jean Dupont', 'Martin Claire', 'Petit Marc'])
  expect(
    namesIn([
      ['Ada Lowry', ''],
      ['Ben Okri', ''],
    ]),
  ).toEqual(['Ada Lowry', 'Ben Okri'])
})
