import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { readSheet } from '../../table/read-sheet.ts'
import { joinColumns, joinKey } from './join-columns.ts'

const nameless = (table: string[][]) => joinColumns([sheetOf(table)])[0]!

/** Headings with the lines of each cell, as the joined sheet holds them. */
function read(table: string[][]) {
  const { headings, rows } = nameless(table)
  return [headings, ...rows.map(({ cells }) => cells.map((cell) => cell.trim().replaceAll('\n', ' + ')))]
}

async function example(file: string) {
  const url = new URL(`../../../examples/sheets/${file}`, import.meta.url)
  return [await readSheet(new Uint8Array(await readFile(url)), file)].flat()[0]!
}

describe('a column for each choice', () => {
  it.each([
    [
      'Pick your PRIMARY skill (choose 1)',
      'Pick your SECONDARY skill (optional, choose 1)',
      'Pick your skill',
    ],
    ['Classez vos attentes [Rang 1]', 'Classez vos attentes [Rang 2]', 'Classez vos attentes'],
  ])('"%s" and "%s" are the question "%s", in order', (first, second, question) => {
    const table = [
      ['Name', second, first],
      ['Ada', 'Data', 'Design'],
      ['Ben', 'Design', 'Data'],
    ]
    expect(read(table)).toEqual([
      ['Name', question],
      ['Ada', 'Design + Data'],
      ['Ben', 'Data + Design'],
    ])
  })
})

describe('a column for each option', () => {
  it('numbered slots are one question, by the name that they share', () => {
    const table = [
      ['Name', 'Avail 1', 'Avail 2', 'Avail 3'],
      ['Ada', '1', '0', '1'],
      ['Ben', '0', '0', '1'],
      ['Cleo', '0', '1', '0'],
    ]
    expect(read(table)).toEqual([
      ['Name', 'Avail'],
      ['Ada', 'Avail 1 + Avail 3'],
      ['Ben', 'Avail 3'],
      ['Cleo', 'Avail 2'],
    ])
  })

  it('marks alone under options make one question, though one option is long', () => {
    const table = [
      ['Name', 'Career growth', 'Leadership', 'Stepping into a role of leadership for the very first time'],
      ['Ada', '1', '', '1'],
      ['Ben', '', '1', ''],
    ]
    expect(read(table)[1]).toEqual([
      'Ada',
      'Career growth + Stepping into a role of leadership for the very first time',
    ])
  })

  it('an option that nobody chose parts nothing, and figures beside ticks are another question', () => {
    const table = [
      ['Name', 'New team', 'Small team', 'Big team', 'Old team', 'Minutes by car'],
      ['Ada', '1', '', '', '0', '18'],
      ['Ben', '0', '1', '', '1', '26'],
      ['Cleo', '1', '1', '', '0', '37'],
    ]
    expect(read(table)).toEqual([
      ['Name', 'New team · Small team · Old team', 'Big team', 'Minutes by car'],
      ['Ada', 'New team', '', '18'],
      ['Ben', 'Small team + Old team', '', '26'],
      ['Cleo', 'New team + Small team', '', '37'],
    ])
  })

  it('options that are wanted more or less are those that are wanted, else those that may be', () => {
    const table = [
      [
        'Name',
        'As a mentee, I want to discuss... - Publishing',
        'As a mentee, I want to discuss... - Networking',
      ],
      ['Ada', 'Definitely', 'Maybe'],
      ['Ben', 'No', 'Maybe'],
      ['Cleo', 'No', ''],
    ]
    expect(read(table)).toEqual([
      ['Name', 'As a mentee, I want to discuss'],
      ['Ada', 'Publishing'],
      ['Ben', 'Networking'],
      ['Cleo', ''],
    ])
  })

  it.each([
    ['Topics [Career]', 'Topics [Money]', 'Topics'],
    ['Topics (Career)', 'Topics (Money)', 'Topics'],
    ['Which topics? - Career', 'Which topics? - Money', 'Which topics?'],
    ['Which topics? - Selected Choice - Career', 'Which topics? - Selected Choice - Money', 'Which topics?'],
    ['topics/Career', 'topics/Money', 'topics'],
    ['Topics: Career', 'Topics: Money', 'Topics'],
    ['Quels thèmes ? [Career]', 'Quels thèmes ? [Money]', 'Quels thèmes ?'],
    ['Which topics?.Career', 'Which topics?.Money', 'Which topics?'],
  ])('"%s" beside "%s" is the question "%s"', (career, money, question) => {
    const table = [
      ['Name', career, money],
      ['Ada', 'Yes', 'No'],
      ['Ben', 'Yes', 'Yes'],
      ['Cleo', 'No', 'No'],
    ]
    expect(read(table)).toEqual([
      ['Name', question],
      ['Ada', 'Career'],
      ['Ben', 'Career + Money'],
      ['Cleo', ''],
    ])
  })

  it.each([['x'], ['1'], ['TRUE'], ['oui'], ['✓'], ['Money'], ['Checked']])(
    '"%s" in a cell chooses its option',
    (mark) => {
      const table = [
        ['Name', 'Topics [Career]', 'Topics [Money]'],
        ['Ada', '', mark],
        ['Ben', '', mark],
      ]
      expect(read(table)).toEqual([
        ['Name', 'Topics'],
        ['Ada', 'Money'],
        ['Ben', 'Money'],
      ])
    },
  )

  it('options that stand alone in their headings are one question where their cells say them', () => {
    const table = [
      ['Name', 'Career', 'Money, budgets', 'City'],
      ['Ada', 'Career', '', 'Lyon'],
      ['Ben', '', 'Money, budgets', 'Brest'],
    ]
    expect(read(table)).toEqual([
      ['Name', 'Career · Money, budgets', 'City'],
      ['Ada', 'Career', 'Lyon'],
      ['Ben', 'Money, budgets', 'Brest'],
    ])
  })

  it('the text under "other" stays apart', () => {
    const table = [
      ['Topics [Career]', 'Topics [Money]', 'Topics [Other]'],
      ['Yes', 'No', 'Gardening'],
      ['No', 'Yes', ''],
    ]
    expect(nameless(table).headings).toEqual(['Topics', 'Topics [Other]'])
  })

  it.each([
    [
      'questions of yes and no',
      ['Do you drive?', 'Do you smoke?', 'Do you agree?'],
      ['Yes', 'No', 'Yes'],
      ['No', 'No', 'Yes'],
    ],
    ['parts of a name', ['Name - First', 'Name - Last'], ['Ada', 'Lowry'], ['Ben', 'Okri']],
    ['how many of each', ['How many? [Peers]', 'How many? [Postdocs]'], ['0', '1'], ['1', '1']],
    ['what touches identity', ['Groups [Disability]', 'Groups [Religion]'], ['Yes', 'No'], ['No', 'Yes']],
    ['marks given to each', ['Rate [Career]', 'Rate [Money]'], ['5', '5'], ['4', '4']],
  ])('%s stay apart', (_, headings, ...rows) => {
    expect(nameless([headings, ...rows]).headings).toEqual(headings)
  })
})

describe('a ranking taken apart', () => {
  it('is one list in the order of its ranks, "1st" as well as 1', () => {
    const table = [
      ['Name', 'Rank: Finance', 'Rank: Sales', 'Rank: Law'],
      ['Ada', '2nd', '1st', '3rd'],
      ['Ben', '1', '3', '2'],
    ]
    expect(read(table)).toEqual([
      ['Name', 'Rank'],
      ['Ada', 'Sales + Finance + Law'],
      ['Ben', 'Finance + Law + Sales'],
    ])
  })

  it('its headings may be the options of the other side’s question alone', async () => {
    const [mentees, mentors] = joinColumns([
      await example('01-ranking-grid-mentees.csv'),
      await example('01-ranking-grid-mentors.csv'),
    ])
    expect(mentees!.sources![8]).toMatchObject({ joined: 'ranking', places: [8, 9, 10, 11] })
    expect(mentees!.rows[1]!.cells[8]!.trim().split('\n')).toEqual([
      'Soft skills: listening, speaking, etc.',
      'Work-life balance',
      'Networking',
      'Career planning',
    ])
    expect(mentors!.sources![8]).toMatchObject({ joined: 'options', places: [8] })
  })

  it('columns that hold one choice each are one list, in the order that their headings say', () => {
    const table = [
      ['Name', 'Second choice of topic', 'First choice of topic'],
      ['Ada', 'Law', 'Sales'],
      ['Ben', 'Sales', 'Law'],
      ['Cleo', '', 'Law'],
    ]
    expect(read(table)).toEqual([
      ['Name', 'choice of topic'],
      ['Ada', 'Sales + Law'],
      ['Ben', 'Law + Sales'],
      ['Cleo', 'Law'],
    ])
  })

  it('a place in square brackets leaves the question whole', () => {
    const table = [
      ['Name', 'Which area interests you? [1st choice]', 'Which area interests you? [2nd choice]'],
      ['Ada', 'Law', 'Sales'],
      ['Ben', 'Sales', 'Law'],
    ]
    expect(read(table)[0]).toEqual(['Name', 'Which area interests you?'])
  })

  it('"Address 1" and "Address 2" are no choices', () => {
    const table = [
      ['Address 1', 'Address 2'],
      ['1 rue A', 'Bât. B'],
      ['2 rue C', 'Bât. D'],
    ]
    expect(nameless(table).headings).toEqual(['Address 1', 'Address 2'])
  })
})

describe('headings that a branching form repeats', () => {
  it.each([['Year'], ['Year.1'], ['Year (2)'], ['Year_2'], ['Year2'], ['year ']])(
    '"Year" and "%s" are read together, row by row',
    (again) => {
      const table = [
        ['Name', 'Year', again],
        ['Ada', 'First', ''],
        ['Ben', '', 'Second'],
      ]
      expect(read(table)).toEqual([
        ['Name', 'Year'],
        ['Ada', 'First'],
        ['Ben', 'Second'],
      ])
    },
  )

  it('what R adds to every repeated heading is left out', () => {
    expect(
      nameless([
        ['Year...2', 'Year...5'],
        ['1', ''],
        ['', '2'],
      ]).headings,
    ).toEqual(['Year'])
  })

  it('two columns that the same people fill differently are two questions', () => {
    const table = [
      ['Need', 'Need (2)'],
      ['Sales pitch', 'Accounts'],
      ['Hiring well', 'Taxes'],
    ]
    expect(nameless(table).headings).toEqual(['Need', 'Need (2)'])
  })

  it('"Rank 1" and "Rank 2" without a "Rank" are no branches', () => {
    expect(
      nameless([
        ['Rank 1', 'Rank 2'],
        ['a', ''],
        ['', 'b'],
      ]).headings,
    ).toEqual(['Rank 1', 'Rank 2'])
  })

  it('a real form with branches has each question once', async () => {
    const [sheet] = joinColumns([await example('05-branches.csv')])
    expect(sheet!.headings).toHaveLength(7)
    expect(sheet!.rows.map(({ cells }) => cells[6])).toEqual(['Ben Okri', 'Ada Lowry', 'Ben Okri', '', ''])
  })
})

it('what was joined can be taken apart', () => {
  const sheet = sheetOf([
    ['Topics [Career]', 'Topics [Money]', 'Year', 'Year'],
    ['Yes', 'No', '1', ''],
    ['No', 'Yes', '', '2'],
  ])
  const [joined] = joinColumns([sheet])
  expect(joined!.headings).toEqual(['Topics', 'Year'])
  const [apart] = joinColumns([sheet], [new Set([joinKey(joined!.sources![0]!)])])
  expect(apart!.headings).toEqual(['Topics [Career]', 'Topics [Money]', 'Year'])
})

it('sheets without anything to join stay as they are', () => {
  const sheet = sheetOf([
    ['Name', 'City'],
    ['Ada', 'Lyon'],
  ])
  expect(joinColumns([sheet])[0]).toBe(sheet)
})

describe('« Mentore » in a column of roles', () => {
  const roles = (cells: string[]) =>
    joinColumns([
      sheetOf([['Nom', 'Vous êtes'], ...cells.map((cell, at) => [`Person ${at}`, cell])]),
    ])[0]!.rows.map((row) => row.cells[1])

  it('is a woman who is a mentor where others write « Mentoré·e »', () => {
    expect(roles(['Mentore', 'Mentoré', 'Mentorée', 'une mentore'])).toEqual([
      'Mentor',
      'Mentoré',
      'Mentorée',
      'Mentor',
    ])
  })

  it('is a mentee where nobody writes accents', () => {
    expect(roles(['Mentore', 'Mentor', 'MENTORE'])).toEqual(['Mentore', 'Mentor', 'MENTORE'])
  })
})

it('people known by codes are wished for by codes', () => {
  const mentees = [
    ['Mentee', 'First', 'Second'],
    ['Mentee_1', 'Mentor_2', 'Mentor_1'],
    ['Mentee_2', 'Mentor_1', 'Mentor_2'],
    ['Mentee_3', 'Mentor_2', 'Mentor_1'],
  ]
  const mentors = [['Mentor'], ['Mentor_1'], ['Mentor_2'], ['Mentor_3']]
  const [first, second] = joinColumns([
    { ...sheetOf(mentees), fileName: 'mentees.csv' },
    { ...sheetOf(mentors), fileName: 'mentors.csv' },
  ])
  expect(first!.sources!.map(({ joined, names }) => [joined, names])).toEqual([
    [null, null],
    ['ranking', 'wishes'],
  ])
  expect(second!.sources).toBeUndefined()
})
