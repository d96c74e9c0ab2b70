import { expect, it } from 'vitest'
import { conditionsFor, whyNotConditions } from './conditions.ts'
import type { Question } from './contract.ts'

const both = (text: string) => ({ fr: text, en: text })
const ask = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  kind: 'one-option',
  askedOf: 'both',
  wording: both(key),
  mentorWording: null,
  help: null,
  options: ['slow', 'fast'].map((option) => ({ key: option, label: both(option) })),
  optionsFrom: 'own',
  required: false,
  readers: 'pair',
  special: false,
  ...more,
})
const waiting = (question: string, ...options: string[]) => ask('why', { shownIf: { question, options } })

it.each<[string, string | undefined, Question[]]>([
  ['of a choice before it', undefined, [ask('pace'), waiting('pace', 'fast')]],
  ['of yes or no', undefined, [ask('pace', { kind: 'yes-no', options: [] }), waiting('pace', 'no')]],
  ['not of a later question', 'condition-not-before', [waiting('pace', 'fast'), ask('pace')]],
  ['not of itself', 'condition-not-before', [waiting('why', 'fast')]],
  ['not of one that is gone', 'condition-not-before', [waiting('pace', 'fast')]],
  [
    'not of one that only mentors are asked, where mentees are asked too',
    'condition-not-before',
    [ask('pace', { askedOf: 'mentor' }), waiting('pace', 'fast')],
  ],
  [
    'not of themes, which come and go by themselves',
    'condition-not-before',
    [ask('pace', { optionsFrom: 'themes' }), waiting('pace', 'fast')],
  ],
  ['not of a text', 'condition-not-before', [ask('pace', { kind: 'short-text' }), waiting('pace', 'fast')]],
  ['not of an option that is gone', 'condition-unknown', [ask('pace'), waiting('pace', 'quick')]],
])('a question may wait for an answer: %s', (_, code, questions) => {
  expect(whyNotConditions(questions)?.code).toBe(code)
})

it('one that mentors are asked may wait for what mentors, or all, are asked', () => {
  const questions = [
    ask('all'),
    ask('mentor', { askedOf: 'mentor' }),
    ask('mentee', { askedOf: 'mentee' }),
    ask('why', { askedOf: 'mentor' }),
  ]
  expect(conditionsFor(questions[3]!, questions).map(({ key }) => key)).toEqual(['all', 'mentor'])
})
