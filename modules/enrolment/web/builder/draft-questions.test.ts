import { expect, it } from 'vitest'
import {
  changesBetween,
  moveTo,
  newQuestion,
  withChange,
  withDirection,
  withoutQuestion,
  withPoints,
  withQuestion,
  type Draft,
} from './draft-questions.ts'

const [one, two, three] = ['one', 'two', 'three'].map((id) => newQuestion(id, 'both'))
const draft: Draft = { questions: [one!, two!, three!], weights: { needs: 40 }, steps: {} }
const keys = ({ questions }: Draft) => questions.map(({ key }) => key)

it('a question comes after the one that is open, or last', () => {
  const four = newQuestion('four', 'mentee')
  expect(keys(withQuestion(draft, four, 'q-one'))).toEqual(['q-one', 'q-four', 'q-two', 'q-three'])
  expect(keys(withQuestion(draft, four, undefined)).at(-1)).toBe('q-four')
})

it('a question moves up and down, and nowhere beyond', () => {
  expect(keys(moveTo(draft, 'q-three', 'q-one'))).toEqual(['q-three', 'q-one', 'q-two'])
  expect(keys(moveTo(draft, 'q-one', 'q-two'))).toEqual(['q-two', 'q-one', 'q-three'])
  expect(moveTo(draft, 'q-one', 'unknown')).toBe(draft)
})

it('what goes counts no more, and other weights stay', () => {
  const counted = withDirection(withPoints(draft, 'q-two', 10), { ...two!, kind: 'number' }, 'alike')
  expect(counted.weights).toEqual({ needs: 40, 'q-two': 10 })
  expect(counted.steps['q-two']).toMatchObject({ direction: 'alike', atMost: 0 })
  const left = withoutQuestion(counted, 'q-two')
  expect(left).toMatchObject({ weights: { needs: 40 }, steps: {} })
  expect(keys(left)).toEqual(['q-one', 'q-three'])
})

it('what another changed is told apart', () => {
  const theirs = withChange(withoutQuestion(draft, 'q-three'), 'q-one', { required: true })
  const { added, removed, changed } = changesBetween(draft.questions, theirs.questions)
  expect([added, removed, changed].map((list) => list.map(({ key }) => key))).toEqual([
    [],
    ['q-three'],
    ['q-one'],
  ])
})
