import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { joinColumns } from './joining/join-columns.ts'
import { recogniseColumns } from './recognise-columns.ts'

const become = (question: string, options: readonly string[]) => {
  const people = ['Ada Lowry', 'Ben Okri', 'Cleo Marsh', 'Dan Iles'].map((name, at) => [
    name,
    'Sales',
    ...options.map((_, option) => (option % 4 === at ? 'Yes' : 'No')),
  ])
  const headings = ['Name', 'Skills', ...options.map((option) => `${question} [${option}]`)]
  const [sheet] = joinColumns([sheetOf([headings, ...people])])
  return recogniseColumns(sheet!, { questions: [], themes: [], role: 'mentor' })
}

describe('a question of which several options tell who people are', () => {
  const options = [
    'Single parent',
    'Registered disabled',
    'Came as a refugee',
    'Early riser',
    'Solo founder',
    'Runner',
  ]

  it('is left out with what else it offers', () => {
    const [, skills, ...others] = become('Tick what sounds like you', options)
    expect(skills!.target.to).not.toBe('left-out')
    expect(others.some(({ heading }) => heading === 'Tick what sounds like you')).toBe(true)
    for (const { target, special } of others) expect([target.to, special]).toEqual(['left-out', true])
  })

  it.each([
    ['it plainly asks something else', 'Topics', options],
    ['only one of many tells', 'Tick what sounds like you', ['Single parent', ...options.slice(3)]],
  ])('keeps its other options where %s', (_, question, offered) => {
    const whole = become(question, offered).find(({ heading }) => heading === question)
    expect(whole!.target.to).not.toBe('left-out')
    expect(whole!.special).toBe(false)
  })
})

describe('a code before the question', () => {
  it('parts no columns of one question', () => {
    const headings = [
      'Name',
      'Q3[SQ001]. What to talk about? [Thesis]',
      'Q3[SQ002]. What to talk about? [Essay]',
    ]
    const lines = [
      ['Ada Lowry', 'Yes', 'No'],
      ['Ben Okri', 'No', 'Yes'],
      ['Cleo Marsh', 'Yes', 'Yes'],
    ]
    const [sheet] = joinColumns([sheetOf([headings, ...lines])])
    expect(sheet!.headings).toEqual(['Name', 'What to talk about?'])
  })
})
