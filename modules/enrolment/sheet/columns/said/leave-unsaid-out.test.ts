import { expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { inferQuestionnaire } from '../infer-questionnaire.ts'

const askedIn = (...tables: (readonly (readonly string[])[])[]) =>
  inferQuestionnaire(
    tables.map((table, at) => ({ sheet: sheetOf(table, at === 0 ? 'mentors.csv' : 'mentees.csv') })),
  ).questionnaire.questions.map(({ wording, kind }) => `${wording.en}, ${kind}`)

const ticks = (options: readonly string[]) => [
  ['Name', 'Role', ...options],
  ['Ada Lowry', 'Mentor', ...options.map((option, at) => (at % 2 === 0 ? option : ''))],
  ['Ben Okri', 'Mentor', ...options.map((option, at) => (at % 2 === 1 ? option : ''))],
  ['Cleo Marsh', 'Mentee', ...options.map((option, at) => (at < 2 ? option : ''))],
]

it('options that stand without their question count where most of them are of every day', () => {
  expect(askedIn(ticks(['Negotiating', 'Pricing', 'Hiring', 'Storytelling']))).toEqual([
    'Negotiating · Pricing · Hiring · Storytelling, several-options',
  ])
  expect(askedIn(ticks(['The lodge', 'The vigil', 'The clinic', 'Chess']))).toEqual([])
})

it('what mentees need help with is compared with the expertise of mentors, in lists of two', () => {
  const asked = askedIn(
    [
      ['Name', 'Expertise', 'Industry'],
      ['Ada Lowry', 'Fundraising, Sales', 'Climate'],
      ['Ben Okri', 'Hiring, Product', 'Health'],
    ],
    [
      ['Name', 'Needs help with', 'Industry'],
      ['Cleo Marsh', 'Fundraising', 'Climate'],
      ['Dev Patil', 'Product, Hiring', 'Health'],
    ],
  )
  expect(asked.toSorted()).toEqual([
    'Expertise, several-options',
    'Industry, one-option',
    'Needs help with, several-options',
  ])
})

it('answers that fit any question vouch for none', () => {
  const people = [
    ['Ada Lowry', 'Mentor', 'Yes', 'Yes', 'Agree', 'Agree'],
    ['Ben Okri', 'Mentor', 'No', 'No', 'Disagree', 'Disagree'],
    ['Cleo Marsh', 'Mentee', 'Yes', 'Yes', 'Agree', 'Agree'],
  ]
  const headings = [
    'Name',
    'Role',
    'Remote meetings',
    'In the fold',
    'I like working alone',
    'I feel left out',
  ]
  expect(askedIn([headings, ...people])).toEqual([
    'Remote meetings, one-option',
    'I like working alone, level',
  ])
})

it('one answer that nobody knows leaves the column out', () => {
  const asked = (last: string) =>
    askedIn([
      ['Name', 'Role', 'My thing'],
      ['Ada Lowry', 'Mentor', 'Chess'],
      ['Ben Okri', 'Mentor', 'Chess'],
      ['Cleo Marsh', 'Mentee', 'Hiking'],
      ['Dan Pell', 'Mentee', last],
    ])
  expect(asked('Hiking')).toEqual(['My thing, one-option'])
  for (const unknown of ['The vigil', 'Chess, the vigil', 'Chess at the lodge'])
    expect([unknown, asked(unknown)]).toEqual([unknown, []])
})

it('days when people are away bring nobody together', () => {
  for (const heading of [
    'Days off',
    'Mon jour de repos',
    'Jours où je ne travaille pas',
    'Days I do not work',
    'Jours de congé',
  ])
    expect([
      heading,
      askedIn([
        ['Name', 'Role', heading],
        ['Ada Lowry', 'Mentor', 'Saturday'],
        ['Ben Okri', 'Mentor', 'Friday'],
        ['Cleo Marsh', 'Mentee', 'Saturday'],
        ['Dan Pell', 'Mentee', 'Friday'],
      ]),
    ]).toEqual([heading, []])
})

it('a figure stands for what the legend of its heading says', () => {
  const asked = (heading: string) =>
    askedIn([
      ['Name', 'Role', heading],
      ['Ada Lowry', 'Mentor', '1'],
      ['Ben Okri', 'Mentor', '2'],
      ['Cleo Marsh', 'Mentee', '1'],
      ['Dan Pell', 'Mentee', '2'],
    ])
  expect(asked('Q2 (1=M 2=F 3=NB)')).toEqual([])
  expect(asked('Group (1 = the lodge, 2 = the vigil)')).toEqual([])
  expect(asked('Track (1 = Finance, 2 = Marketing)')).toHaveLength(1)
  expect(asked('Skill in Excel (1 = low, 5 = high)')).toHaveLength(1)
})
