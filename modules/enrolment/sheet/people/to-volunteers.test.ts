import { describe, expect, it } from 'vitest'
import { cohortTemplate as cohort } from '../../../programmes/templates/index.ts'
import {
  Question as QuestionShape,
  type Question,
  type Role,
  type Theme,
} from '../../../programmes/contract.ts'
import english from '../../../../locales/en/enrolment.json' with { type: 'json' }
import { sheetOf } from '../examples.ts'
import { recogniseColumns } from '../columns/recognise-columns.ts'
import { toVolunteers } from './to-volunteers.ts'
import type { ToVolunteersOptions } from '../volunteer.ts'

const questionnaire = { questions: cohort.questions as Question[], themes: cohort.themes as Theme[] }

function read(
  tables: { table: string[][]; role: Role | null }[],
  options: Partial<ToVolunteersOptions> = {},
  asked = questionnaire,
) {
  const sheets = tables.map(({ table, role }) => {
    const sheet = sheetOf(table)
    return { sheet, role, mapping: recogniseColumns(sheet, { ...asked, role }).map(({ target }) => target) }
  })
  const result = toVolunteers(sheets, asked, { emailRequired: true, ...options })
  for (const { code } of result.problems) expect(Object.keys(english.sheet.rowProblems)).toContain(code)
  return result
}

const mentors = (...rows: string[][]) => ({
  table: [['Name', 'E-mail', 'Sur quoi pouvez-vous aider ?', 'Number of mentees'], ...rows],
  role: 'mentor' as const,
})

describe('problems', () => {
  it('a bad number of mentees is said by line and column, and the volunteer is kept', () => {
    const { volunteers, problems } = read([
      mentors(['Ada', 'a@x.org', '', '3'], ['Grace', 'g@x.org', '', '2 bis']),
    ])
    expect(problems).toEqual([
      {
        sheet: 0,
        line: 3,
        column: { index: 3, heading: 'Number of mentees' },
        code: 'not-a-capacity',
        value: '2 bis',
        details: {},
        effect: 'cell-left-out',
      },
    ])
    expect(volunteers.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Ada', 3],
      ['Grace', null],
    ])
    expect(volunteers[0]!.answers.mentor).toMatchObject({ 'mentees-wanted': 3 })
  })

  it.each([
    [true, ['email-missing'], []],
    [false, [], ['Ada']],
  ])('a missing address, required: %s', (emailRequired, codes, names) => {
    const { volunteers, problems } = read([mentors(['Ada', '', '', ''])], { emailRequired })
    expect(problems.map(({ code }) => code)).toEqual(codes)
    expect(volunteers.map(({ name }) => name)).toEqual(names)
  })

  it('a row without a name is left out, the next one is kept', () => {
    const { volunteers, problems } = read([mentors(['', 'a@x.org', '', ''], ['Grace', 'g@x.org', '', ''])])
    expect(problems).toMatchObject([{ line: 2, code: 'name-missing', effect: 'row-left-out', column: null }])
    expect(volunteers).toHaveLength(1)
  })

  it('a text of more than 10 000 characters is said, never cut', () => {
    const table = [
      ['Name', 'E-mail', 'Racontez le problème, avec vos mots'],
      ['A', 'a@x.org', 'x'.repeat(10_001)],
    ]
    const { volunteers, problems } = read([{ table, role: 'mentee' }])
    expect(problems).toMatchObject([{ code: 'too-long', details: { limit: 10_000 } }])
    expect(volunteers[0]!.answers.mentee).toEqual({})
  })

  it('headings and cells named after the innards of objects are headings and cells', () => {
    const table = [
      ['Name', '__proto__', 'constructor', 'toString'],
      ['__proto__', 'a', 'b', 'c'],
      ['constructor', 'd', 'e', 'f'],
    ]
    const { volunteers, newQuestions } = read([{ table, role: 'mentee' }], { emailRequired: false })
    expect(volunteers.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(newQuestions.map(({ key }) => key)).toEqual(['proto', 'constructor', 'tostring'])
    expect(volunteers[0]!.answers.mentee).toEqual({ proto: 'a', constructor: 'b', tostring: 'c' })
  })
})

describe('roles', () => {
  it('a column gives them, and a row without one is left out', () => {
    const table = [
      ['Name', 'E-mail', 'Rôle'],
      ['Ada', 'a@x.org', 'Mentor'],
      ['Léa', 'l@x.org', 'les deux'],
      ['Zoé', 'z@x.org', ''],
      ['Max', 'm@x.org', 'chef'],
    ]
    const { volunteers, problems } = read([{ table, role: null }])
    expect(volunteers.map(({ roles }) => roles)).toEqual([['mentor'], ['mentor', 'mentee']])
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'role-missing'],
      [5, 'not-a-role'],
    ])
  })

  it('one address in two sheets is one volunteer with both roles, and what differs is said', () => {
    const mentees = {
      table: [
        ['Name', 'E-mail', 'Sur quoi aimeriez-vous avancer ?', 'Ville'],
        ['Ada L.', 'A@x.org', 'M’organiser', 'Nantes'],
      ],
      role: 'mentee' as const,
    }
    const { volunteers, problems } = read([mentors(['Ada', 'a@x.org', 'fixer ses prix', '1']), mentees])
    expect(volunteers).toHaveLength(1)
    expect(volunteers[0]).toMatchObject({
      name: 'Ada',
      roles: ['mentor', 'mentee'],
      profile: { place: { city: 'Nantes', latitude: null } },
      answers: { mentor: { offers: ['fix-prices'] }, mentee: { needs: ['organise-time'] } },
    })
    expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['same-person', 1],
      ['contradiction', 1],
    ])
  })

  it('without addresses, two of one name stay two, and it is said', () => {
    const { volunteers, problems } = read([mentors(['Ada', '', '', ''], ['ada', '', '', ''])], {
      emailRequired: false,
    })
    expect(volunteers).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'same-name', line: 3, details: { otherLine: 2 } }])
  })
})

describe('answers', () => {
  it('themes are found in both languages and both wordings, and unknown ones are proposed', () => {
    const { volunteers, newThemes } = read([
      mentors(
        ['Ada', 'a@x.org', 'SETTING MY PRICES; Devis et contrats; Parler en public', ''],
        ['B', 'b@x.org', 'parler en public', ''],
      ),
    ])
    expect(volunteers.map(({ answers }) => answers.mentor!['offers'])).toEqual([
      ['fix-prices', 'quotes-and-contracts', 'parler-en-public'],
      ['parler-en-public'],
    ])
    expect(newThemes.map(({ key, offering }) => [key, offering.fr])).toEqual([
      ['parler-en-public', 'Parler en public'],
    ])
  })

  it('new questions of two sheets with one heading are one question, valid as a questionnaire has them', () => {
    const both = [
      half('mentor', ['visio', 'visio', 'sur site', 'visio']),
      half('mentee', ['Sur site', 'visio', 'visio', 'Visio']),
    ]
    const { newQuestions, volunteers } = read(both, { emailRequired: false }, { questions: [], themes: [] })
    expect(newQuestions).toHaveLength(1)
    expect(QuestionShape.parse(newQuestions[0])).toMatchObject({
      key: 'format-prefere',
      kind: 'one-option',
      askedOf: 'both',
    })
    expect(newQuestions[0]!.options.map(({ label }) => label.fr)).toEqual(['visio', 'sur site'])
    expect(
      volunteers.map(({ answers }) => Object.values({ ...answers.mentor, ...answers.mentee })[0]),
    ).toEqual('visio visio sur-site visio sur-site visio visio visio'.split(' '))
  })

  it('grades are ordered when they are known, else by hand', () => {
    const known = read(grades('SCS1', 'AA', 'Grade 7'), { emailRequired: false })
    expect(known.levels.seniority).toEqual(['AA', 'Grade 7', 'SCS1'])
    expect(known.volunteers.map(({ profile }) => profile.seniority)).toEqual(['scs1', 'aa', 'grade-7'])

    const unknown = read(grades('Rubis', 'Perle'), { emailRequired: false })
    expect(unknown).toMatchObject({
      levels: { seniority: null },
      unordered: [{ scale: 'seniority', labels: ['Rubis', 'Perle'] }],
    })
    const byHand = read(grades('Rubis', 'Perle'), {
      emailRequired: false,
      orders: { seniority: ['Perle', 'Rubis'] },
    })
    expect(byHand).toMatchObject({ levels: { seniority: ['Perle', 'Rubis'] }, unordered: [] })
  })

  it('a town gets its coordinates from whoever knows them', () => {
    const table = [
      ['Name', 'City'],
      ['Ada', 'nantes'],
      ['B', 'Ys'],
    ]
    const { volunteers } = read([{ table, role: 'mentor' }], { emailRequired: false, findCity: knowNantes })
    expect(volunteers.map(({ profile }) => profile.place)).toEqual([
      { city: 'Nantes', latitude: 47.22, longitude: -1.55 },
      { city: 'Ys', latitude: null, longitude: null },
    ])
  })
})

function half(role: Role, cells: string[]) {
  const rows = cells.map((cell, index) => [`${role} ${index}`, cell])
  return { table: [['Name', 'Format préféré'], ...rows], role }
}

function grades(...cells: string[]) {
  const rows = cells.map((cell, index) => [`n${index}`, cell])
  return [{ table: [['Name', 'Grade'], ...rows], role: 'mentor' as const }]
}

function knowNantes(city: string) {
  return city === 'nantes' ? { city: 'Nantes', latitude: 47.22, longitude: -1.55 } : null
}
