import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { Question } from '../../../programmes/contract.ts'
import { Answers } from '../../../questionnaires/contract.ts'
import { Profile } from '../../../people/contract.ts'
import { sheetOf } from '../examples.ts'
import { cohortTemplate } from '../../../programmes/templates/index.ts'
import { recogniseColumns } from './recognise-columns.ts'
import { inferQuestionnaire } from './infer-questionnaire.ts'
import { readSheet } from '../table/read-sheet.ts'
import { toVolunteers } from '../people/to-volunteers.ts'

async function example(name: string) {
  const sheet = await readSheet(
    await readFile(new URL(`../../examples/jonodrew/${name}`, import.meta.url)),
    name,
  )
  return { sheet }
}

function readAll(sheets: Parameters<typeof inferQuestionnaire>[0], emailRequired = true) {
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  return { mapped, questionnaire, ...toVolunteers(mapped, questionnaire, { emailRequired }) }
}

describe.each([
  ['small', 100, 50],
  ['large', 1000, 500],
])('the %s sheets of mentor-match', (size, people, each) => {
  it('are understood without a correction', async () => {
    const read = readAll([await example(`${size}_mentors.csv`), await example(`${size}_mentees.csv`)])
    expect(read.mapped.map(({ role }) => role)).toEqual(['mentor', 'mentee'])
    expect(read.problems).toEqual([])
    expect(read.volunteers).toHaveLength(people)
    expect(read.volunteers.filter(({ source }) => source.sheet === 1)).toHaveLength(each)
    expect(read.levels.seniority!.join(' ')).toBe('AA AO EO HEO SEO Grade 7 Grade 6 SCS1 SCS2 SCS3 SCS4')
    for (const { profile, answers } of read.volunteers) {
      Profile.parse(profile)
      for (const side of [answers.mentor, answers.mentee]) if (side) Answers.parse(side)
      expect(profile.jobFamily).not.toBeNull()
    }
  })

  it('leave identity out of every answer but the presentation, which no score may read', async () => {
    const read = readAll([await example(`${size}_mentors.csv`), await example(`${size}_mentees.csv`)])
    expect(read.questionnaire.questions.map(({ key, special, readers }) => [key, special, readers])).toEqual([
      ['presentation', true, 'team'],
    ])
    const rest = JSON.stringify(read.volunteers, (key, value: unknown) =>
      key === 'presentation' ? undefined : value,
    )
    expect(rest).not.toMatch(/Non-binary|Lesbian|Gay|Transgender|Asexual|Bisexual/)
  })

  it('give both roles to whoever asked for both', async () => {
    const { sheet } = await example(`${size}_mentors.csv`)
    const wanted = sheet.rows.filter(({ cells }) => cells[3] === 'yes').length
    const read = readAll([{ sheet }])
    expect(wanted).toBeGreaterThan(0)
    expect(read.volunteers.filter(({ roles }) => roles.length === 2)).toHaveLength(wanted)
  })
})

describe('a sheet without a questionnaire', () => {
  const headings = [
    'Nom',
    'E-mail',
    'Rôle',
    'Ce que je cherche',
    'Ce que je propose',
    'Disponibilités',
    'Niveau',
    'Format',
  ]
  const read = readAll([
    {
      sheet: sheetOf([
        headings,
        row(1, 'mentor', '', 'prix, devis'),
        row(2, 'mentorée', 'prix', ''),
        row(3, 'mentorée', 'devis; premiers clients', 'dessin'),
        row(4, 'mentor', '', 'premiers clients'),
      ]),
    },
  ])

  it('gives both sides one list of themes', () => {
    const { questions, themes } = read.questionnaire
    expect(themes.map(({ key }) => key)).toEqual(['prix', 'devis', 'premiers-clients', 'dessin'])
    expect(questions.filter(({ optionsFrom }) => optionsFrom === 'themes').map(({ key }) => key)).toEqual([
      'needs',
      'offers',
      'gives-in-return',
    ])
    expect(read.volunteers[0]!.answers.mentor).toMatchObject({ offers: ['prix', 'devis'] })
    expect(read.volunteers[1]!.answers.mentee).toMatchObject({ needs: ['prix'] })
    expect(read.volunteers[2]!.answers.mentee).toMatchObject({ 'gives-in-return': ['dessin'] })
  })

  it('asks valid questions of the kind that their cells show', () => {
    for (const question of read.questionnaire.questions) Question.parse(question)
    expect(read.questionnaire.questions.map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
      'needs: several-options',
      'offers: several-options',
      'gives-in-return: several-options',
      'availability: week-hours',
      'format: one-option',
    ])
    expect(read.levels.seniority).toEqual(['junior', 'senior'])
    expect(read.problems).toEqual([])
  })
})

describe('a list with a role and one column of themes', () => {
  const list = sheetOf([
    ['Nom', 'Rôle', 'Thèmes', 'Club'],
    ['Inès', 'Mentor', 'Négociation', ''],
    ['Oskar', 'Les deux', 'Gestion du temps', ''],
    ['Tao', 'Mentoré', 'Gestion du temps', 'échecs'],
    ['Una', 'Mentoré', 'Négociation', 'échecs'],
  ])
  const read = readAll([{ sheet: list }], false)
  const asked = (key: string) => read.questionnaire.questions.find((question) => question.key === key)

  it('takes themes as offers from a mentor, as needs from a mentee, as both from whoever is both', () => {
    expect(read.volunteers.map(({ answers }) => [answers.mentor?.offers, answers.mentee?.needs])).toEqual([
      [['negociation'], undefined],
      [['gestion-du-temps'], ['gestion-du-temps']],
      [undefined, ['gestion-du-temps']],
      [undefined, ['negociation']],
    ])
    expect(read.problems.filter(({ code }) => code === 'not-asked-of-role')).toEqual([])
  })

  it('asks each question of those who answered it', () => {
    expect([asked('needs')?.askedOf, asked('offers')?.askedOf, asked('club')?.askedOf]).toEqual([
      'mentee',
      'mentor',
      'mentee',
    ])
  })

  it('is read the same against our own form, and a second time against what the first one made', () => {
    const { questions, themes } = cohortTemplate
    const [first] = [recogniseColumns(list, { questions, themes, role: null })]
    expect(first[2]!.target).toEqual({
      to: 'question',
      key: 'needs',
      instead: { role: 'mentor', key: 'offers' },
    })
    const again = recogniseColumns(list, { ...read.questionnaire, role: null })
    expect(again[2]!.target).toEqual({
      to: 'question',
      key: 'needs',
      instead: { role: 'mentor', key: 'offers' },
    })
  })

  it('makes the question that only one side has been asked so far', () => {
    const needs = read.questionnaire.questions.filter(({ key }) => key === 'needs')
    const [, , column] = recogniseColumns(list, { questions: needs, themes: [], role: null })
    const mapping = read.mapped[0]!.mapping.with(2, column!.target)
    const after = toVolunteers(
      [{ sheet: list, role: null, mapping }],
      { questions: needs, themes: [] },
      noAddress,
    )
    expect(after.newQuestions.map(({ key, askedOf }) => [key, askedOf])).toEqual([['offers', 'mentor']])
    expect(after.volunteers[0]!.answers.mentor).toMatchObject({ offers: ['negociation'] })
  })
})

const noAddress = { emailRequired: false }

describe('a sheet that answers our own form', () => {
  const form = (headings: string[]) =>
    inferQuestionnaire([
      {
        sheet: sheetOf([
          ['Nom', 'Rôle', ...headings],
          ['Inès', 'Mentor', ...headings.map(() => 'Fixer ses prix')],
        ]),
      },
    ])

  it('answers its questions, with their options and themes', () => {
    const { questionnaire } = form(['Sur quoi pouvez-vous aider ?'])
    expect(questionnaire.questions.map(({ key, required }) => [key, required])).toEqual([['offers', true]])
    expect(questionnaire.themes.map(({ key }) => key)).toEqual(cohortTemplate.themes.map(({ key }) => key))
  })

  it('is no such sheet for a heading that is only near, with other answers', () => {
    const { questionnaire } = form(['Comment préférez-vous vraiment vous voir ?'])
    expect(questionnaire.questions.map(({ key }) => key)).not.toContain('meeting-mode')
  })
})

function row(index: number, role: string, needs: string, offers: string): string[] {
  const odd = index % 2 === 1
  const when = odd ? 'mardi soir' : 'lundi matin et jeudi soir'
  return [
    `P${index}`,
    `p${index}@x.org`,
    role,
    needs,
    offers,
    when,
    odd ? 'senior' : 'junior',
    odd ? 'sur site' : 'visio',
  ]
}
