import { describe, expect, it } from 'vitest'
import { readSheet } from '../read-sheet.ts'

const read = (lines: string) => readSheet(new TextEncoder().encode(lines), 'export.csv')

describe('a sheet with a line for each question of a person', () => {
  it('has a column for each question, in both languages, whatever the order of the lines', async () => {
    const sheet = await read(
      'name,role,question,answer\nAda Lowry,Mentor,Topics,Data\nBen Okri,Mentee,Topics,Data\nAda Lowry,Mentor,City,Leeds\nBen Okri,Mentee,City,York\n',
    )
    expect(sheet.headings).toEqual(['name', 'role', 'Topics', 'City'])
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['Ada Lowry', 'Mentor', 'Data', 'Leeds'],
      ['Ben Okri', 'Mentee', 'Data', 'York'],
    ])
    expect(sheet.layout.gathered).toEqual({ lines: 4, people: 2 })
    const french = await read(
      'Identifiant;Libellé;Réponse\nA12;Thèmes;Réseau\nA12;Thèmes;Écriture\nB34;Thèmes;Réseau\nA12;Ville;Rennes\nB34;Ville;Brest\n',
    )
    expect(french.headings).toEqual(['Identifiant', 'Thèmes', 'Ville'])
    expect(french.rows.map(({ cells }) => cells)).toEqual([
      ['A12', 'Réseau\nÉcriture', 'Rennes'],
      ['B34', 'Réseau', 'Brest'],
    ])
  })

  it('stays as it is where each person has one question of their own', async () => {
    const sheet = await read('name,question,answer\nAda,Why?,Because\nBen,When?,Soon\nCleo,Where?,Here\n')
    expect(sheet.headings).toEqual(['name', 'question', 'answer'])
    expect(sheet.layout.gathered).toBeUndefined()
  })
})
