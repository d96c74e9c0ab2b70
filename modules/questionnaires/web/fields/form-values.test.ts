import { describe, expect, it } from 'vitest'
import type { Answer, Question, QuestionKind } from '../../contract.ts'
import { fieldsSchema, toAnswers, toFieldValues } from './form-values.ts'

const ask = (kind: QuestionKind): Question => ({
  key: kind,
  kind,
  wording: { fr: 'Question', en: 'Question' },
  help: null,
  options: [],
  required: false,
})
const answers: Partial<Record<QuestionKind, Answer>> = {
  'short-text': 'Léa',
  'one-option': 'low',
  'several-options': ['low', 'high'],
  number: 0,
  'week-hours': { weekHours: [36, 37] },
}
const kinds: QuestionKind[] = ['short-text', 'one-option', 'several-options', 'number', 'week-hours']

describe('the fields of a form', () => {
  it('give back the answers that they were given', () => {
    const questions = kinds.map(ask)
    expect(toAnswers(questions, toFieldValues(questions, answers))).toEqual(answers)
  })

  it('of what another answer hides are no answers, and are not insisted on', () => {
    const asked = [
      ask('one-option'),
      { ...ask('short-text'), shownIf: { question: 'one-option', options: ['high'] } },
    ]
    const schema = fieldsSchema(asked, () => true)
    expect(toAnswers(asked, { 'one-option': 'low', 'short-text': 'Léa' })).toEqual({ 'one-option': 'low' })
    expect(schema.safeParse({ 'one-option': 'low', 'short-text': '' }).success).toBe(true)
    expect(schema.safeParse({ 'one-option': 'high', 'short-text': '' }).success).toBe(false)
  })

  it('that are empty are no answers, as they are and as a draft brings them back', () => {
    const questions = [...kinds, 'ranked-options' as const, 'level' as const, 'long-text' as const].map(ask)
    const empty = toFieldValues(questions, {})
    expect(toAnswers(questions, empty)).toEqual({})
    expect(toAnswers(questions, JSON.parse(JSON.stringify(empty)))).toEqual({})
  })

  it('take the spaces around a text away, and nothing inside it', () => {
    expect(toAnswers([ask('long-text')], { 'long-text': '  one\n two ' })).toEqual({
      'long-text': 'one\n two',
    })
  })

  it('are checked: what is insisted on has an answer, and no text is endless', () => {
    const questions = [ask('short-text'), ask('level')]
    const check = (values: Record<string, string>) =>
      fieldsSchema(questions, (key) => key === 'level')
        .safeParse(values)
        .error?.issues.map(({ path }) => path[0])
    expect(check({ 'short-text': '', level: 'low' })).toBeUndefined()
    expect(check({ 'short-text': 'x'.repeat(10_001), level: ' ' })).toEqual(['short-text', 'level'])
  })
})
