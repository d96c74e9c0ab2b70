import { describe, expect, it } from 'vitest'
import { readSheets } from '../read-sheet.ts'
import { workbookOfTabs } from '../../testing/written-file.ts'

const people = {
  name: 'People',
  lines: [
    ['Name', 'Email', 'Role'],
    ['Ada Lowry', 'ada@example.org', 'Mentor'],
    ['Ben Okri', 'ben@example.org', 'Mentee'],
    ['Cleo Marsh', 'cleo@example.org', 'Mentee'],
  ],
}
const read = (...tabs: Parameters<typeof workbookOfTabs>[0]) =>
  readSheets(workbookOfTabs(tabs), 'people.xlsx')

describe('names in one tab and answers in another', () => {
  it('are put together by an address, whatever the order of the lines', async () => {
    const answers = {
      name: 'Answers',
      lines: [
        ['E-mail address', 'Topics'],
        ['CLEO@example.org', 'Data'],
        ['ada@example.org', 'Design'],
      ],
    }
    const [sheet, ...others] = await read(answers, people)
    expect(others).toEqual([])
    expect(sheet).toMatchObject({ tab: 'People', otherTabs: [], layout: { joinedTabs: ['Answers'] } })
    expect(sheet!.headings).toEqual(['Name', 'Email', 'Role', 'Topics'])
    expect(sheet!.rows.map(({ line, cells }) => [line, cells[0], cells[3]])).toEqual([
      [2, 'Ada Lowry', 'Design'],
      [3, 'Ben Okri', ''],
      [4, 'Cleo Marsh', 'Data'],
    ])
  })

  it('are put together by a code of one heading, for the tabs of both roles', async () => {
    const mentors = {
      name: 'Mentors',
      lines: [
        ['N°', 'Nom', 'Prénom'],
        ['M1', 'Lowry', 'Ada'],
        ['M2', 'Hale', 'Tam'],
      ],
    }
    const mentees = {
      name: 'Mentorés',
      lines: [
        ['N°', 'Nom', 'Prénom'],
        ['E1', 'Okri', 'Ben'],
        ['E2', 'Marsh', 'Cleo'],
      ],
    }
    const answers = {
      name: 'Réponses',
      lines: [
        ['N°', 'Sujets'],
        ['E1', 'Data'],
        ['M1', 'Data'],
        ['E2', 'Design'],
        ['M2', 'Design'],
      ],
    }
    const sheets = await read(mentors, mentees, answers)
    expect(sheets.map(({ tab, rows }) => [tab, rows.map(({ cells }) => cells[3])])).toEqual([
      ['Mentors', ['Data', 'Design']],
      ['Mentorés', ['Data', 'Design']],
    ])
  })

  it.each([
    [
      'other people',
      [
        ['Email', 'Topics'],
        ['x@example.org', 'Data'],
        ['y@example.org', 'Data'],
      ],
    ],
    [
      'several lines a person',
      [
        ['Email', 'Topics'],
        ['ada@example.org', 'Data'],
        ['ada@example.org', 'Design'],
        ['ben@example.org', 'Data'],
      ],
    ],
    [
      'names of its own',
      [
        ['Name', 'Email', 'Town'],
        ['Ada Lowry', 'ada@example.org', 'Leeds'],
        ['Ben Okri', 'ben@example.org', 'York'],
      ],
    ],
    [
      'no heading in common',
      [
        ['Town', 'Inhabitants'],
        ['Leeds', '1'],
        ['York', '2'],
      ],
    ],
  ])('stay apart where the other tab holds %s', async (_, lines) => {
    const [sheet] = await read(people, { name: 'Other', lines })
    expect(sheet!.headings).toEqual(['Name', 'Email', 'Role'])
    expect(sheet!.otherTabs).toEqual(['Other'])
  })

  it('are apart again where the team chooses one tab', async () => {
    const answers = {
      name: 'Answers',
      lines: [
        ['Email', 'Topics'],
        ['ada@example.org', 'Data'],
        ['ben@example.org', 'Data'],
      ],
    }
    const [sheet] = await readSheets(workbookOfTabs([people, answers]), 'people.xlsx', { tabs: ['People'] })
    expect(sheet).toMatchObject({ headings: ['Name', 'Email', 'Role'], otherTabs: ['Answers'] })
  })
})

describe('tabs of both sides among others', () => {
  it('are read together where the headings of one say what the name of its tab does not', async () => {
    const tabs = [
      {
        name: 'Tuteurs',
        lines: [
          ['Nom', 'Matières où je peux aider'],
          ['Ada Lowry', 'Maths'],
          ['Tam Hale', 'SVT'],
        ],
      },
      {
        name: 'Demandes',
        lines: [
          ['Nom', 'Matières où j’ai besoin d’aide'],
          ['Ben Okri', 'Maths'],
          ['Cleo Marsh', 'SVT'],
        ],
      },
      {
        name: 'Anciens 2025',
        lines: [
          ['Nom', 'Prénom'],
          ['Roy', 'Luc'],
        ],
      },
    ]
    const sheets = await read(...tabs)
    expect(sheets.map(({ tab }) => tab)).toEqual(['Tuteurs', 'Demandes'])
    expect(sheets[0]!.otherTabs).toEqual(['Anciens 2025'])
  })
})
