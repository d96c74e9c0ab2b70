import { describe, expect, it } from 'vitest'
import { cohortTemplate as cohort } from '../../../programmes/templates/index.ts'
import type { Question, Role, Theme } from '../../../programmes/contract.ts'
import { sheetOf } from '../examples.ts'
import { guessRoles } from './guess-roles.ts'
import { knowHeading } from './know-heading.ts'
import { recogniseColumns } from './recognise-columns.ts'
import type { Target } from '../target.ts'

const questions = cohort.questions as Question[]
const themes = cohort.themes as Theme[]

/** What one column becomes beside others that are understood, in one short text. */
function meaning(
  heading: string,
  cells: string[],
  role: Role | null = 'mentee',
  asked: Question[] = [],
): string {
  const [column] = recogniseColumns(sheetOf([[heading], ...cells.map((cell) => [cell])]), {
    questions: asked,
    themes,
    role,
  })
  return short(column!.target)
}

function short(target: Target): string {
  if (target.to === 'profile') return target.field
  if (target.to === 'question') return `asked ${target.key}`
  if (target.to === 'new-question') return `new ${target.kind}${target.special ? ' special' : ''}`
  return target.to === 'left-out' ? `out ${target.reason}` : target.to
}

it('a heading as databases write it is read in its words', () => {
  expect(meaning('NumStudents', ['2', '1', '3'], 'mentor')).toBe('capacity')
})

describe('headings in both languages', () => {
  it.each([
    ['PRÉNOM', 'first-name'],
    ['Slack handle', 'out personal-detail'],
    ['first_name', 'first-name'],
    ['Nom', 'full-name'],
    ['Grade', 'seniority'],
    ['Ministère', 'employer'],
    ['Quelle est votre ville de résidence ?', 'place'],
    ['Intitulé du poste *', 'jobTitle'],
    ['Métier', 'jobFamily'],
    ['Équipe', 'team'],
    ['N+1', 'lineManager'],
    ['Langues parlées', 'languages'],
    ['Filiale', 'subsidiary'],
    ['Téléphone', 'out personal-detail'],
    ['Horodateur', 'out technical'],
    ['Biography', 'new long-text special'],
    ['Current Location (City, State, Country)', 'place'],
    ['Current Institution, Company or Organization Affiliation', 'employer'],
    ['What language(s) do you speak?', 'languages'],
  ])('"%s" is %s', (heading, expected) => {
    expect(meaning(heading, ['Léa', 'Marc'])).toBe(expected)
  })

  it.each([
    ['Vous êtes…', ['Mentor', 'Mentorée'], 'role'],
    ['Contact', ['a@b.fr', 'c@d.fr'], 'email'],
    ['Role', ['Accountant', 'Designer'], 'jobTitle'],
    ['Rôle', ['mentor', 'les deux'], 'role'],
    ['Role', ['Mentor', 'Étudiant'], 'role'],
    ['Role', ['Student', 'Tutor', 'Student'], 'role'],
    ['Role', ['Student', 'Staff'], 'jobTitle'],
    ['Role', ['Student', 'Student'], 'jobTitle'],
    ['Role', ['Manager', 'Alumni'], 'jobTitle'],
    ['Mentees', ['2', '3 mentees', '0'], 'capacity'],
    ['Mentees', ['Ada', 'Grace'], 'new short-text'],
    ['How many mentors would you like?', ['2', '1'], 'out mentors-wanted'],
    ['Combien de mentors souhaitez-vous ?', ['2', '1'], 'out mentors-wanted'],
    ['#', ['ab12cd', 'ef34gh'], 'out technical'],
    ['What is your preferred timezone for meetings?', ['Brasilia (GMT-3)', 'EST'], 'timeZone'],
    ['Vide', ['', ''], 'out empty-column'],
    ['Années', ['1', '12', '3'], 'new number'],
    ['Aisance', ['débutant', 'avancé', 'débutant'], 'new level'],
    ['Outils', ['Figma, Git', 'Git', 'Figma, Notion', 'Git, Notion'], 'new several-options'],
    ['Format', ['visio', 'sur site', 'visio', 'visio', 'sur site'], 'new one-option'],
    ['Quand ?', ['lundi matin', 'mardi soir'], 'new week-hours'],
    ['Accord', ['ok', 'ok', 'ok', 'ok', 'ok'], 'out same-everywhere'],
  ])('"%s" with %j is %s', (heading, cells, expected) => {
    expect(meaning(heading, cells, null)).toBe(expected)
  })

  it.each([
    ['Votre identité : prénom', 'Votre identité : nom', 'Vos coordonnées : courriel'],
    ['Contact details [First name]', 'Contact details [Last name]', 'Contact details [Email]'],
  ])('under the part of a form that asks who people are: "%s", "%s", "%s"', (...headings) => {
    const sheet = sheetOf([headings, ['Léa', 'Bardin', 'a@ex.org'], ['Yann', 'Coste', 'b@ex.org']])
    const columns = recogniseColumns(sheet, { questions: [], themes, role: 'mentee' })
    expect(columns.map(({ target }) => short(target))).toEqual(['first-name', 'last-name', 'email'])
    const origin = recogniseColumns(sheetOf([['Votre identité : origine'], ['Mali'], ['Bretagne']]), {
      questions: [],
      themes,
      role: 'mentee',
    })
    expect(short(origin[0]!.target)).toMatch(/^out/)
  })

  it('a family name beside a first name is not a whole name', () => {
    const columns = recogniseColumns(
      sheetOf([
        ['Nom', 'Prénom', 'Nom complet'],
        ['A', 'B', 'B A'],
      ]),
      {
        questions: [],
        themes: [],
        role: 'mentor',
      },
    )
    expect(columns.map(({ target }) => short(target))).toEqual([
      'last-name',
      'first-name',
      'out same-as-another',
    ])
  })
})

describe('identity, health and belief', () => {
  it.each([
    ['Genre', ['f', 'm']],
    ['Quel est votre genre ?', ['f', 'm']],
    ['Situation de handicap', ['oui', 'non']],
    ['Religion', ['x', 'y']],
    ['Sexual orientation', ['x', 'y']],
    ['match with similar identity', ['yes', 'no']],
    ['Je souhaite un mentor du même genre', ['oui', 'non']],
    ['Groupe', ['Femme', 'Homme', 'Femme']],
    ['Options', ['Non-binary, Gay', 'Lesbian', 'Transgender']],
  ])('"%s" is left out, and would be a special question for the team alone', (heading, cells) => {
    const [column] = recogniseColumns(sheetOf([[heading], ...cells.map((cell) => [cell])]), {
      questions: [],
      themes: [],
      role: 'mentee',
    })
    expect(column).toMatchObject({
      special: true,
      target: { to: 'left-out', reason: 'special-category' },
      asNewQuestion: { special: true, readers: 'team' },
    })
  })

  it.each([
    'Secteur de la santé',
    'Orientation professionnelle',
    'Quel genre d’accompagnement cherchez-vous ?',
  ])('"%s" is not taken for it', (heading) => {
    expect(meaning(heading, ['public', 'privé', 'public'])).not.toBe('out special-category')
  })
})

describe('questions of the edition', () => {
  it.each([
    ['Racontez le problème, avec vos mots', 'mentee', 'asked problem'],
    ['tell us the problem in your own words', 'mentee', 'asked problem'],
    ['Sur quoi pouvez-vous aider', 'mentor', 'asked offers'],
    ['Ce que je cherche', 'mentee', 'asked needs'],
    ['What I can offer', 'mentor', 'asked offers'],
    ['Ce que je cherche', 'mentor', 'asked wants-in-return'],
    ['Thèmes', 'mentee', 'asked needs'],
    ['Thèmes', 'mentor', 'asked offers'],
    ['Disponibilités', 'mentee', 'asked availability'],
    ['Combien de personnes pouvez-vous accompagner ?', 'mentor', 'capacity'],
  ] as const)('"%s" of a %s is %s', (heading, role, expected) => {
    const cells =
      expected === 'capacity'
        ? ['2', '1']
        : expected.endsWith('availability')
          ? ['lundi']
          : ['Fixer mes prix']
    expect(meaning(heading, cells, role, questions)).toBe(expected)
  })

  it('a question asked of the other side only is left out with that reason', () => {
    expect(meaning('Racontez le problème, avec vos mots', ['x'], 'mentor', questions)).toBe(
      'out not-asked-of-role',
    )
  })
})

describe('whose sheet it is', () => {
  const people = [['Name'], ['Ada']]
  it.each([
    ['mentors.csv', 'mentor'],
    ['2026 mentorés.xlsx', 'mentee'],
    ['liste-des-mentorées.csv', 'mentee'],
    ['mentor-match mentees.csv', 'mentee'],
    ['inscrits.csv', null],
  ])('%s: %s', (fileName, role) => {
    expect(guessRoles([sheetOf(people, fileName)])[0]!.role).toBe(role)
  })

  it('a column that says it, or the headings, or the other sheet, tell it too', () => {
    const [byColumn] = guessRoles([
      sheetOf(
        [
          ['Name', 'Rôle'],
          ['Ada', 'mentor'],
        ],
        'mentees.csv',
      ),
    ])
    expect(byColumn).toEqual({ role: null, because: 'role-column' })
    const both = guessRoles([
      sheetOf(
        [
          ['Name', 'Besoins'],
          ['Ada', 'prix'],
        ],
        'a.csv',
      ),
      sheetOf(people, 'b.csv'),
    ])
    expect(both.map(({ role, because }) => [role, because])).toEqual([
      ['mentee', 'headings'],
      ['mentor', 'other-sheet'],
    ])
  })
})

describe('a sheet where nothing says who is mentor', () => {
  const headings = ['Name', 'What would you like to learn from a peer?', 'What could a peer learn from you?']
  it('is one of peers where all ask and all offer', () => {
    const sheet = sheetOf([headings, ['Ada Lowry', 'CRM', 'Budgets'], ['Ben Okri', 'Budgets', 'CRM']])
    expect(guessRoles([sheet])).toEqual([{ role: null, everybodyIsBoth: true, because: 'headings' }])
  })

  it('is left to the team where some ask and others offer, whoever says how many people they take', () => {
    const sheet = sheetOf([
      [...headings, 'How many people could you support?'],
      ['Ada Lowry', 'CRM', '', ''],
      ['Ben Okri', '', 'CRM', '2'],
    ])
    expect(guessRoles([sheet])).toEqual([{ role: null, because: 'unknown' }])
  })

  it('is one of mentors where everybody says how many they take', () => {
    const sheet = sheetOf([
      [...headings, 'How many people could you support?'],
      ['Ada Lowry', 'CRM', 'Budgets', '1'],
      ['Ben Okri', '', 'CRM', '2'],
    ])
    expect(guessRoles([sheet])[0]!.role).toBe('mentor')
  })
})

describe('what a whole heading asks', () => {
  it.each([
    ['Matières où j’ai besoin d’aide', 'needs'],
    ['De quoi auriez-vous besoin ?', 'needs'],
    ['What would you like to learn from a peer?', 'needs'],
    ['Matières où je peux aider', 'offers'],
    ['What could a peer learn from you?', 'offers'],
    ['Que pourrait apprendre de vous un pair ?', 'offers'],
  ])('"%s" are %s', (heading, purpose) => {
    expect(knowHeading(heading)?.meaning).toEqual({ to: 'purpose', purpose })
  })

  it.each([
    ['How many students could you take on?', ['2', 'n/a', 'N/A', '1-2', 'n/a']],
    ['Nombre d’élèves max', ['1', '2', '', '1', '2']],
  ])('"%s" is how many people a mentor takes, whatever those who are not asked write', (heading, cells) => {
    const table = [
      ['Name', 'Role', heading],
      ...cells.map((cell, at) => [`P${at} Lowry`, at % 2 === 0 ? 'Mentor' : 'Mentee', cell]),
    ]
    const [, , column] = recogniseColumns(sheetOf(table), { questions: [], themes: [], role: null })
    expect(column!.target).toEqual({ to: 'capacity' })
  })
})

describe('one option in brackets', () => {
  it('that says who people are leaves its column out, whatever the question', () => {
    const sheet = sheetOf([
      ['Name', 'Topics [CV]', 'Topics [Single parent]', 'Thèmes : parent isolé'],
      ['Ada Lowry', 'Yes', 'Yes', 'Yes'],
      ['Ben Okri', 'No', 'Yes', 'No'],
    ])
    const targets = recogniseColumns(sheet, { questions: [], themes: [], role: 'mentor' }).map(
      ({ target }) => target,
    )
    expect(targets[1]).toMatchObject({ to: 'new-question' })
    expect(targets.slice(2)).toEqual(
      targets.slice(2).map(() => ({ to: 'left-out', reason: 'special-category' })),
    )
  })
})

describe('a question that asks both ways', () => {
  it.each([
    ['Besoin / proposition', true],
    ['Compétence visée / proposée', true],
    ['Skills offered / sought', true],
    ['City / region', false],
  ])('"%s" holds needs of mentees and offers of mentors: %s', (heading, both) => {
    const [, , column] = recogniseColumns(
      sheetOf([
        ['Name', 'Role', heading],
        ['Ada Lowry', 'Mentor', 'Finance'],
        ['Ben Okri', 'Mentee', 'Finance'],
      ]),
      { questions: [], themes: [], role: null },
    )
    expect(column!.target).toMatchObject(
      both ? { key: 'needs', instead: { role: 'mentor', key: 'offers' } } : {},
    )
    expect('instead' in column!.target).toBe(both)
  })
})
