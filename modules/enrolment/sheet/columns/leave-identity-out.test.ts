import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../programmes/contract.ts'
import { cohortTemplate } from '../../../programmes/templates/index.ts'
import { sheetOf } from '../examples.ts'
import { readSheet } from '../table/read-sheet.ts'
import { recogniseColumns } from './recognise-columns.ts'

describe('a sheet that names identity nowhere', () => {
  it('has origins, orientations and allergies left out by their answers, and its topics kept', async () => {
    const bytes = await readFile(new URL('../../examples/sheets/10-identity-unnamed.csv', import.meta.url))
    const sheet = await readSheet(new Uint8Array(bytes), '10-identity-unnamed.csv')
    const columns = recogniseColumns(sheet, { questions: [], themes: [], role: null })
    const become = new Map(columns.map(({ heading, target }) => [heading, target]))
    for (const heading of ['Describe yourself', 'Do you identify as LGBTQ+?', 'Allergies']) {
      expect(become.get(heading)).toEqual({ to: 'left-out', reason: 'special-category' })
    }
    expect(become.get('Topics')).toMatchObject({ to: 'new-question', special: false })
  })
})

describe('a column of which nobody can tell', () => {
  const sheet = sheetOf([['Origine'], ['LinkedIn'], ['Un ami'], ['LinkedIn']])
  const target = (questions: Question[]) =>
    recogniseColumns(sheet, { questions, themes: [], role: 'mentee' })[0]

  it('is left out in doubt, hidden, and would be a question for the team alone', () => {
    expect(target([])).toMatchObject({
      target: { to: 'left-out', reason: 'perhaps-special' },
      special: true,
      asNewQuestion: { special: true, readers: 'team' },
    })
  })

  it('is read where the edition asks that very question', () => {
    const asked: Question = {
      ...cohortTemplate.questions[0]!,
      key: 'origin',
      askedOf: 'both',
      wording: { fr: 'Origine', en: 'Origin' },
    }
    expect(target([asked])!.target).toEqual({ to: 'question', key: 'origin' })
  })
})

describe('a column of addresses of pages', () => {
  it.each([
    ['LinkedIn', ['https://www.linkedin.com/in/ada/', 'https://www.linkedin.com/in/ben/']],
    ['Where can we read you?', ['github.com/ada', 'https://ben.example.org', 'www.cora.example/x']],
  ])('"%s" is a personal detail, never something shared', (heading, cells) => {
    const [column] = recogniseColumns(sheetOf([[heading], ...cells.map((cell) => [cell])]), {
      questions: [],
      themes: [],
      role: 'mentor',
    })
    expect(column!.target).toEqual({ to: 'left-out', reason: 'personal-detail' })
  })
})

describe('a group over the headings', () => {
  it('that says health leaves its columns out, and leaves the others as they were', async () => {
    const lines = ['Coordonnées;;;Santé', 'Nom;Courriel;Thèmes;Suivi']
    const people = [
      'Claire A;c@exemple.fr;CV;insuline',
      'Hawa D;h@exemple.fr;Stage;',
      'Marc P;m@exemple.fr;CV;rien',
    ]
    const sheet = await readSheet(new TextEncoder().encode([...lines, ...people].join('\n')), 'mentors.csv')
    const columns = recogniseColumns(sheet, { questions: [], themes: [], role: 'mentor' })
    expect(sheet.headings).toEqual(['Nom', 'Courriel', 'Thèmes', 'Santé – Suivi'])
    expect(columns[3]!.target).toMatchObject({ to: 'left-out' })
  })
})
