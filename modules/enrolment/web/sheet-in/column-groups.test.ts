import { expect, it } from 'vitest'
import { sheetOf } from '../../sheet/examples.ts'
import { recogniseColumns } from '../../sheet/index.ts'
import { groupColumns, type ColumnHere } from './column-groups.ts'

const columnOf = (heading: string, guessed: ColumnHere['guessed'], confidence: 'sure' | 'unsure') => {
  const [guess] = recogniseColumns(sheetOf([[heading], ['a']]), { questions: [], themes: [], role: 'mentee' })
  return { file: 'a', key: heading, guess: { ...guess!, confidence }, guessed } as ColumnHere
}

it('columns that need a look stand first, those left out last, and none moves when it is changed', () => {
  const columns = [
    columnOf('Timestamp', 'out', 'sure'),
    columnOf('Name', 'full-name' as ColumnHere['guessed'], 'sure'),
    columnOf('Notes', 'out', 'unsure'),
    columnOf('Wishes', 'needs', 'unsure'),
    columnOf('Topics', 'offers', 'sure'),
  ]
  const headings = (some: readonly ColumnHere[]) =>
    groupColumns(some, 1).map(({ columns: [first] }) => first!.key)
  expect(headings(columns)).toEqual(['Wishes', 'Name', 'Topics', 'Timestamp', 'Notes'])
  expect(headings(columns.map((column) => ({ ...column, choice: 'out' })))).toEqual(headings(columns))
})
