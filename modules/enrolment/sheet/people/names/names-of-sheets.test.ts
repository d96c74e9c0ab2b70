import { describe, expect, it } from 'vitest'
import { readExamples } from '../../testing/read-examples.ts'
import { sheetOf } from '../../examples.ts'
import { recogniseColumns } from '../../columns/recognise-columns.ts'
import type { Role } from '../../../../programmes/contract.ts'

describe('names of real sheets', () => {
  it.each(['02-first-last', '02-mentor-word', '02-name-brackets', '02-name-dash', '02-students-name'])(
    '%s: everybody has the name that the sheet gives',
    async (example) => {
      const { volunteers, problems } = await readExamples(`${example}-mentees.csv`, `${example}-mentors.csv`)
      expect(volunteers.map(({ name, roles }) => `${name}, ${roles.join()}`)).toEqual([
        'Cleo Marsh, mentee',
        'Dev Patil, mentee',
        'Ada Lowry, mentor',
        'Ben Okri, mentor',
      ])
      expect(problems).toEqual([])
    },
  )

  it('a code stands for the name where people are known by a code alone', async () => {
    const { volunteers, questions } = await readExamples('04-codes-mentees.csv', '04-codes-mentors.csv')
    expect(volunteers.map(({ name }) => name)).toEqual([
      'qwz3tx',
      'rty4uu',
      'plm8aa',
      'aaa1bb',
      'ccc2dd',
      'eee3ff',
    ])
    expect(questions.map(({ wording }) => wording.en)).toEqual(['Year', 'Academic interests'])
  })
})

it('a column of codes that says so comes before cells that look like names of people', () => {
  const columns = recogniseColumns(
    sheetOf([
      ['Computing id', 'Public Service', 'Preferred style'],
      ['wud3tx', 'Class Council', 'Casual Hangouts'],
      ['jex3rc', '', 'Group Meetings'],
      ['ybu6vk', 'Guide Service', 'Virtual Checkins'],
    ]),
    { questions: [], themes: [], role: 'mentee' },
  )
  expect(columns.map(({ target }) => target.to)).toEqual(['code', 'new-question', 'new-question'])
})

const people = [
  ['Ada Lowry', 'Ada', 'Lowry'],
  ['Ben Okri', 'Ben', 'Okri'],
  ['Zoé Amblard', 'Zoé', 'Amblard'],
] as const

/** What a heading is beside the others, with the names of three people below it. */
function targets(
  headings: string[],
  role: Role | null,
  cellsOf: (person: (typeof people)[number], column: number) => string,
) {
  const rows = people.map((person) => headings.map((_, column) => cellsOf(person, column)))
  const columns = recogniseColumns(sheetOf([headings, ...rows]), { questions: [], themes: [], role })
  return columns.map(({ target }) => (target.to === 'left-out' ? target.reason : target.to))
}

describe('headings that ask for a name', () => {
  it.each([
    ['Nom de l’étudiant', null],
    ["Nom de l'étudiante", 'mentee'],
    ['Nom et prénom du mentor', 'mentor'],
    ['Mentor', 'mentor'],
    ['Mentee', 'mentee'],
    ['Étudiant·e', 'mentee'],
    ['Participant', null],
    ['Full name (as in passport)', null],
    ['Your name:', null],
    ['What is your full name?', null],
    ['Nom complet', null],
    ['NOM Prénom', null],
    ['Prénom et NOM (en majuscules)', null],
    ['Comment vous appelez-vous ?', null],
    ['Volunteer’s Name *', 'mentor'],
    ['Mentee name', 'mentee'],
    ['Name of applicant', null],
    ['Who', null],
    ['Candidate', null],
    ['', null],
  ] as const)('"%s" of a %s gives the whole name', (heading, role) => {
    expect(targets([heading], role, ([whole]) => whole)).toEqual(['full-name'])
  })

  it.each([
    ['First', 'Last'],
    ['Given', 'Family'],
    ['Name (First)', 'Name (Last)'],
    ['Name - First', 'Name - Last'],
    ['Prénom du mentor', 'Nom du mentor'],
    ['Prénom de l’étudiant', 'Nom de l’étudiant'],
    ['Mentor First Name', 'Mentor Last Name'],
    ['Student’s first name', 'Student’s surname'],
    ['PRÉNOM', 'NOM DE FAMILLE'],
    ['Your first name', 'Your last name'],
    ['Legal First Name', 'Legal Last Name'],
  ])('"%s" and "%s" are the two parts of it', (first, last) => {
    expect(targets([first, last], null, (person, column) => person[column + 1]!)).toEqual([
      'first-name',
      'last-name',
    ])
  })

  it.each([
    [
      ['Name', 'Surname'],
      ['Ada', 'Lowry'],
      ['first-name', 'last-name'],
    ],
    [
      ['Preferred name', 'Last name'],
      ['Ada', 'Lowry'],
      ['first-name', 'last-name'],
    ],
    [
      ['Nom', 'Prénom'],
      ['Lowry', 'Ada'],
      ['last-name', 'first-name'],
    ],
    [
      ['Full name', 'Last name'],
      ['Ada Lowry', 'Lowry'],
      ['full-name', 'same-as-another'],
    ],
    [
      ['Name', 'First name'],
      ['LOWRY Ada', 'Ada'],
      ['full-name', 'same-as-another'],
    ],
  ])('%j with %j is told by its cells: %j', (headings, cells, expected) => {
    expect(targets(headings, null, (_, column) => cells[column]!)).toEqual(expected)
  })

  it.each([
    ['Parent’s name', 'third-person'],
    ['Nom du professeur', 'third-person'],
    ['Emergency contact name', 'third-person'],
    ['Teacher', 'third-person'],
    ['Nom du représentant légal', 'third-person'],
    ['Name of referee', 'third-person'],
    ['Manager', 'profile'],
    ['Line manager’s name', 'profile'],
  ])('"%s" is nobody’s own name, and no need', (heading, expected) => {
    expect(targets(['Name', heading], 'mentee', ([whole]) => whole)).toEqual(['full-name', expected])
  })

  it.each([
    'Preferred mentor',
    'Is there anyone you would like as a mentor? (names)',
    'School name',
    'Nom du projet',
    'Position and level (e.g., Lecturer B)',
  ])('"%s" is not the name of the person', (heading) => {
    expect(targets(['Name', heading], 'mentee', ([whole]) => whole)[0]).toBe('full-name')
    expect(targets([heading, 'Name'], 'mentee', ([whole]) => whole)).toEqual([
      expect.not.stringMatching('name'),
      'full-name',
    ])
  })

  it('names of the other side are not those of the people of the sheet', () => {
    expect(targets(['Mentor name', 'Mentee name'], 'mentee', ([whole]) => whole)).toEqual([
      expect.not.stringMatching('name'),
      'full-name',
    ])
  })

  it('choices called first, second and third are no parts of a name', () => {
    expect(targets(['Name', 'First', 'Second', 'Third'], 'mentee', ([whole]) => whole)).not.toContain(
      'first-name',
    )
  })

  it('professions are no names where nobody is named', () => {
    const jobs = ['maths teacher', 'nurse', 'a baker in Nantes']
    expect(targets(['Work'], null, (person) => jobs[people.indexOf(person)]!)).not.toContain('full-name')
  })
})

describe('codes', () => {
  it.each([
    ['Computing id', ['qwz3tx', 'rty4uu', 'plm8aa']],
    ['Matricule', ['20145', '20146', '20147']],
    ['N° étudiant', ['20145', '20146', '20147']],
    ['Pseudo', ['lune', 'soleil', 'étoile']],
    ['Whatever', ['qwz3tx', 'rty4uu', 'plm8aa']],
  ])('"%s" with %j stands for the name', (heading, codes) => {
    expect(targets([heading], null, (person) => codes[people.indexOf(person)]!)).toEqual(['code'])
  })

  it('beside names it is a detail of the form', () => {
    const codes = ['20145', '20146', '20147']
    expect(
      targets(['Matricule', 'Nom'], null, (person, column) =>
        column === 0 ? codes[people.indexOf(person)]! : person[0],
      ),
    ).toEqual(['technical', 'full-name'])
  })
})
