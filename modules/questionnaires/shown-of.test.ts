import { expect, it } from 'vitest'
import { shownOf, withoutHidden } from './shown-of.ts'

const waits = (key: string, question: string, ...options: string[]) => ({
  key,
  shownIf: { question, options },
})
const questions = [
  { key: 'works' },
  waits('where', 'works', 'employed', 'freelance'),
  waits('since', 'where', 'paris'),
]
const keys = (answers: Parameters<typeof shownOf>[1]) => shownOf(questions, answers).map(({ key }) => key)

it('a question that waits is asked once one of its answers was chosen, alone or among several', () => {
  expect(keys({})).toEqual(['works'])
  expect(keys({ works: 'student' })).toEqual(['works'])
  expect(keys({ works: 'freelance' })).toEqual(['works', 'where'])
  expect(keys({ works: ['student', 'employed'] })).toEqual(['works', 'where'])
})

it('what waits for a question that is not asked is not asked either, whatever was answered to it before', () => {
  expect(keys({ works: 'employed', where: 'paris' })).toEqual(['works', 'where', 'since'])
  expect(keys({ works: 'student', where: 'paris' })).toEqual(['works'])
})

it('a condition on a question that is not among them hides nothing; one on a later question hides it', () => {
  expect(shownOf([waits('one', 'gone', 'yes')], {})).toHaveLength(1)
  const circle = [waits('one', 'two', 'yes'), waits('two', 'one', 'yes')]
  expect(shownOf(circle, { one: 'yes', two: 'yes' })).toEqual([])
})

it('answers to what is not asked go, and what no question of these asks stays', () => {
  expect(
    withoutHidden({ works: 'student', where: 'paris', since: '2020', other: 'kept' }, questions),
  ).toEqual({
    works: 'student',
    other: 'kept',
  })
})
