import { expect, it } from 'vitest'
import { countsOf, signalsOf, usualForms, whyNotAnswered } from './form.ts'

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
