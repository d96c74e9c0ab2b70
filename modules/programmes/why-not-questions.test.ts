import { expect, it } from 'vitest'
import type { Question } from './contract.ts'
import { untranslated, whyNotQuestions, withRetired } from './why-not-questions.ts'

const both = (text: string) => ({ fr: text, en: text })
const option = (key: string) => ({ key, label: both(key) })
const pace: Question = {
  key: 'pace',
  kind: 'one-option',
  askedOf: 'both',
  wording: both('How fast?'),
  mentorWording: null,
  help: null,
  options: [option('slow'), option('fast')],
  optionsFrom: 'own',
  required: false,
  readers: 'pair',
  special: false,
}

it.each<[string, string | undefined, Question[], Record<string, number>]>([
  ['what can be answered is saved', undefined, [pace], {}],
  ['a question stands once', 'question-twice', [pace, pace], {}],
  ['it says something in one language at least', 'words-missing', [{ ...pace, wording: both(' ') }], {}],
  ['one language is enough to save', undefined, [{ ...pace, wording: { fr: 'Vite ?', en: '' } }], {}],
  ['a choice is between two', 'options-missing', [{ ...pace, options: [option('slow')] }], {}],
  [
    'what is offered no more is no choice',
    'options-missing',
    [{ ...pace, options: [option('slow'), { ...option('fast'), retired: true }] }],
    {},
  ],
  ['an option stands once', 'option-twice', [{ ...pace, options: [option('slow'), option('slow')] }], {}],
  ['a kind may change while nobody answered', undefined, [{ ...pace, kind: 'level' }], {}],
  ['and not afterwards', 'kind-is-answered', [{ ...pace, kind: 'level' }], { pace: 1 }],
  ['themes are options', undefined, [{ ...pace, options: [], optionsFrom: 'themes' }], {}],
])('%s', (_, code, after, answered) => {
  expect(whyNotQuestions([pace], after, answered)?.code).toBe(code)
})

it('an option that somebody chose is retired when it goes; one that nobody chose goes', () => {
  const after = [{ ...pace, options: [option('calm'), option('quick')] }]
  const [kept] = withRetired([pace], after, { pace: { slow: 2 } })
  expect(kept!.options).toEqual([option('calm'), option('quick'), { ...option('slow'), retired: true }])
})

it('what lacks a language is named, retired options aside', () => {
  const half = { fr: 'Une', en: '' }
  const retired = { key: 'old', label: half, retired: true as const }
  expect(
    untranslated(
      [
        { ...pace, help: half },
        { ...pace, key: 'b', options: [retired] },
      ],
      [],
    ),
  ).toEqual({
    questions: ['pace'],
    themes: [],
  })
  expect(untranslated([], [{ key: 'prices', asking: both('x'), offering: half }]).themes).toEqual(['prices'])
})
