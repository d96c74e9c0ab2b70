import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import type { Role } from '../../../programmes/contract.ts'
import { inferQuestionnaire } from './infer-questionnaire.ts'

const side = (role: Role, table: string[][]) => ({ sheet: sheetOf(table, `${role}s.csv`), role })

function reasonsOf(heading: string, ...given: { sheet: ReturnType<typeof sheetOf>; role: Role }[]) {
  return inferQuestionnaire(given).sheets.map(({ sheet, mapping }) => {
    const target = mapping[sheet.headings.indexOf(heading)]!
    return target.to === 'left-out' ? target.reason : target.to
  })
}

describe('a column that touches identity in one tab', () => {
  it('is left out of the others too, whatever they answered', () => {
    const mentors = side('mentor', [
      ['Nom', 'Engagements'],
      ['Claire Aubin', 'CFDT'],
      ['Hawa Diallo', 'CGT'],
      ['Marc Petit', 'Rugby'],
    ])
    const mentees = side('mentee', [
      ['Nom', 'Engagements'],
      ['Léa Simon', 'Rugby'],
      ['Kim Nguyen', 'Chorale'],
      ['Paul Goff', 'Rugby'],
    ])
    expect(reasonsOf('Engagements', mentors, mentees)).toEqual(['special-category', 'special-category'])
    expect(inferQuestionnaire([mentors, mentees]).questionnaire.questions).toEqual([])
  })

  it('is told by the answers of all tabs together, where those of each are too few', () => {
    const table = (names: string[], one: string) => [
      ['Nom', 'Engagements'],
      ...names.map((name, at) => [name, at === 0 ? one : ['Rugby', 'Chorale', 'Théâtre'][at % 3]!]),
    ]
    const mentors = side('mentor', table(['A Un', 'B Deux', 'C Trois', 'D Quatre', 'E Cinq', 'F Six'], 'CGT'))
    const mentees = side(
      'mentee',
      table(['G Un', 'H Deux', 'I Trois', 'J Quatre', 'K Cinq', 'L Six'], 'CFDT'),
    )
    expect(reasonsOf('Engagements', mentors, mentees)).toEqual(['special-category', 'special-category'])
  })

  it('leaves names, addresses and other questions as they are', () => {
    const mentors = side('mentor', [
      ['Nom', 'Religion', 'Métier'],
      ['Claire Aubin', 'a', 'Droit'],
      ['Hawa Noir', 'b', 'Finance'],
    ])
    const mentees = side('mentee', [
      ['Nom', 'Religion', 'Métier'],
      ['Léa Simon', 'x', 'Droit'],
      ['Kim Blanc', 'y', 'Finance'],
    ])
    expect(reasonsOf('Nom', mentors, mentees)).toEqual(['full-name', 'full-name'])
    expect(reasonsOf('Religion', mentors, mentees)).toEqual(['special-category', 'special-category'])
    expect(reasonsOf('Métier', mentors, mentees)).not.toContain('special-category')
  })
})
