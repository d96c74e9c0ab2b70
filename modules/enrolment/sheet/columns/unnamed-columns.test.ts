import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { readAlone } from '../testing/read-examples.ts'
import { readSheet } from '../table/read-sheet.ts'

const became = (mapped: ReturnType<typeof readAlone>['mapped']) =>
  mapped[0]!.mapping.map((target) => (target.to === 'left-out' ? target.reason : target.to))

describe('a column that no heading names', () => {
  it('is no question beside columns that have one', () => {
    const { mapped, questions } = readAlone([
      {
        sheet: sheetOf([
          ['Nom', 'Rôle', 'Loisirs', '', ''],
          ['Claire Aubin', 'Mentor', 'Rugby', 'rouge', 'claire@exemple.fr'],
          ['Léa Simon', 'Mentoré', 'Rugby', 'rouge', 'lea@exemple.fr'],
        ]),
      },
    ])
    expect(became(mapped)).toEqual(['full-name', 'role', 'question', 'no-heading', 'email'])
    expect(questions.map(({ wording }) => wording.fr)).toEqual(['Loisirs'])
  })

  it.each([
    ['Claire;Aubin;claire@exemple.fr;Mentor;CV\nLéa;Simon;lea@exemple.fr;Mentoré;CV\n', 'Claire Aubin'],
    ['AUBIN;Claire;c.aubin@exemple.fr;Mentor;CV\nSIMON;Léa;l.simon@exemple.fr;Mentoré;CV\n', 'Claire AUBIN'],
  ])('holds a part of the names where addresses say it: %j', async (text, name) => {
    const { volunteers, mapped } = readAlone([
      { sheet: await readSheet(new TextEncoder().encode(text), 'a.csv') },
    ])
    expect(volunteers[0]!.name).toBe(name)
    expect(became(mapped)[4]).toBe('no-heading')
  })

  it('is asked about where nothing says it', async () => {
    const text = 'Oak;Rouge;Mentor\nElm;Bleu;Mentor\nOak;Bleu;Mentoré\nElm;Rouge;Mentoré\n'
    const { volunteers, mapped } = readAlone([
      { sheet: await readSheet(new TextEncoder().encode(text), 'a.csv') },
    ])
    expect(volunteers).toEqual([])
    expect(became(mapped)).toEqual(['no-heading', 'no-heading', 'role'])
  })
})

it('dots and dashes alone are nobody’s answer, and nobody’s name', () => {
  const { volunteers, problems, questions } = readAlone([
    {
      sheet: sheetOf([
        ['Nom', 'Rôle', 'Loisirs', 'Niveau d’anglais'],
        ['Claire Aubin', 'Mentor', '…', '…'],
        ['Hawa Diallo', 'Mentor', 'Rugby, Judo', 'courant'],
        ['Léa Simon', 'Mentoré', '...', 'débutant'],
        ['Kim Nguyen', 'Mentoré', 'Judo', '—'],
        ['…', 'Mentoré', 'Judo', 'courant'],
      ]),
    },
  ])
  expect(volunteers.map(({ answers, roles }) => answers[roles[0]!])).toMatchObject([
    {},
    { interests: ['rugby', 'judo'], 'niveau-d-anglais': 'courant' },
    { 'niveau-d-anglais': 'debutant' },
    { interests: ['judo'] },
  ])
  expect(volunteers[0]!.answers.mentor).toEqual({})
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['name-missing', 6]])
  expect(questions.find(({ key }) => key === 'interests')!.options.map(({ key }) => key)).toEqual([
    'rugby',
    'judo',
  ])
})
