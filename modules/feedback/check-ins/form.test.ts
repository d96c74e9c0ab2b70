import { expect, it } from 'vitest'
import {
  countsOf,
  formAtEndOfTrial,
  quotesOf,
  signalsOf,
  usualForms,
  whyNotAnswered,
  withoutWords,
} from './form.ts'

const { month, middle } = usualForms

it.each([
  ['as expected is told to nobody', month, { score: '3' }, []],
  ['a 2 is told', month, { score: '2' }, ['low-score']],
  ['a 1 with words is told with them', month, { score: '1', words: 'He shouts' }, ['low-score', 'words']],
  ['"change" is told, whatever the score', middle, { score: '5', direction: 'change' }, ['change']],
  ['"adjust" is counted only', middle, { score: '4', direction: 'adjust' }, []],
])('%s', (_, asked, answers, expected) => {
  expect(signalsOf(asked, answers).signals).toEqual(expected)
})

it('the end of a trial asks for the direction once, after the score', () => {
  expect(formAtEndOfTrial('month').map(({ key }) => key)).toEqual([
    'score',
    'direction',
    'next-date',
    'words',
  ])
  expect(formAtEndOfTrial('middle')).toEqual(middle)
})

it('counts appear from five answers up, and words never', () => {
  const given = ['3', '3', '4', '1'].map((score) => ({ score, words: 'x' }))
  const [score] = month
  expect(countsOf(score!, given)).toBeNull()
  expect(countsOf(score!, [...given, { score: '5', words: 'x' }])!.map(({ count }) => count)).toEqual([
    1, 0, 2, 1, 1,
  ])
  const words = month.find(({ use }) => use === 'confided')!
  expect(
    countsOf(
      words,
      Array.from({ length: 9 }, () => ({ words: 'x' })),
    ),
  ).toBeNull()
})

it('what is required is answered, in a shape that fits', () => {
  expect(whyNotAnswered(month, {})).toEqual({ code: 'answer-required', question: 'score' })
  expect(whyNotAnswered(month, { score: '6' })?.code).toBe('answer-does-not-fit')
  expect(whyNotAnswered(month, { score: '3', other: 'x' })?.code).toBe('unknown-question')
  expect(whyNotAnswered(month, { score: '3' })).toBeUndefined()
})

it('words are quoted only where their author says so, as they say it; and are erased without what was chosen', () => {
  const { closing } = usualForms
  const words = { exchanges: '9', learnt: 'To ask', outcome: ' ' }
  expect(quotesOf(closing, words)).toEqual([])
  expect(quotesOf(closing, { ...words, quote: 'no' })).toEqual([])
  expect(quotesOf(closing, { ...words, quote: 'anonymous' })).toEqual([
    { question: 'learnt', words: 'To ask', consent: 'anonymous' },
  ])
  const learnt = closing.find(({ key }) => key === 'learnt')!
  expect(
    countsOf(
      learnt,
      Array.from({ length: 9 }, () => words),
    ),
  ).toBeNull()
  expect(signalsOf(closing, words).signals).toEqual([])
  expect(withoutWords(closing, { ...words, quote: 'named' })).toEqual({ exchanges: '9', quote: 'named' })
})
