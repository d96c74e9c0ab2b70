import { expect, it } from 'vitest'
import { orderEntries } from './order-entries.ts'

const keys = (entries: { labelKey: string; after?: string }[]) =>
  orderEntries(entries).map(({ labelKey }) => labelKey)

it('entries keep the order of the modules', () => {
  expect(keys([{ labelKey: 'a' }, { labelKey: 'b' }])).toEqual(['a', 'b'])
})

it('an entry stands after the one it names, also of a later module', () => {
  expect(
    keys([{ labelKey: 'questions', after: 'people' }, { labelKey: 'people' }, { labelKey: 'studio' }]),
  ).toEqual(['people', 'questions', 'studio'])
})

it('an entry whose forerunner is not shown keeps its own place', () => {
  expect(keys([{ labelKey: 'questions', after: 'people' }, { labelKey: 'studio' }])).toEqual([
    'questions',
    'studio',
  ])
})
