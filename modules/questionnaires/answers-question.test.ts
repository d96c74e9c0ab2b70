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
  ['yes-no', ['yes', 'no'], ['maybe', true as never, 1]],
  ['consent', ['yes'], ['no', ['yes']]],
  ['date', ['2027-02-01'], ['1 février', '2027-02-30', 20270201]],
  ['place', ['Nantes'], [44, ['Nantes'], 'x'.repeat(121)]],
  ['line', [], ['words', '']],
  ['week-hours', [{ weekHours: [0, 335] }], [['0' as never], 'monday', 3]],
])('%s takes what is of its kind, with options that exist, and nothing else', (kind, good, bad) => {
  expect(good.filter((answer) => !answersQuestion(answer, { kind, options }))).toEqual([])
  expect(bad.filter((answer) => answersQuestion(answer, { kind, options }))).toEqual([])
})
