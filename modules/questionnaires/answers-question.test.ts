import { expect, it } from 'vitest'
import { answersQuestion } from './answers-question.ts'
import type { Answer, QuestionKind } from './contract.ts'

const options = [{ key: 'low' }, { key: 'high' }]

it.each<[QuestionKind, Answer[], Answer[]]>([
  ['short-text', ['Léa', ''], [1, ['low'], { weekHours: [1] }]],
  ['long-text', ['a problem'], [1, ['low']]],
  ['one-option', ['low'], ['middle', ['low'], 1]],
  ['level', ['high'], ['middle', ['high'], 2]],
  ['several-options', [['low', 'high'], []], [['low', 'middle'], 'low']],
  ['ranked-options', [['high', 'low']], [['middle'], 'high']],
  ['number', [3, -1.5], ['3', [3 as never]]],
  ['week-hours', [{ weekHours: [0, 335] }], [['0' as never], 'monday', 3]],
])('%s takes what is of its kind, with options that exist, and nothing else', (kind, good, bad) => {
  expect(good.filter((answer) => !answersQuestion(answer, { kind, options }))).toEqual([])
  expect(bad.filter((answer) => answersQuestion(answer, { kind, options }))).toEqual([])
})
