import { describe, expect, it } from 'vitest'
import { arrangeRows } from './arrange-rows.ts'
import type { Column } from './column.ts'

type Person = { name: string; town: string | null; pairs: number }

const columns: Column<Person>[] = [
  { id: 'name', title: 'Name', value: (person) => person.name },
  { id: 'town', title: 'Town', value: (person) => person.town },
  { id: 'pairs', title: 'Pairs', value: (person) => person.pairs },
]
const emile = { name: 'Émile', town: 'Nantes', pairs: 10 }
const eva = { name: 'Eva', town: null, pairs: 9 }
const zoe = { name: 'Zoé', town: 'Angers', pairs: 2 }
const people = [zoe, eva, emile]
const plain = { columns, search: '', sort: undefined, language: 'fr' }

describe('arrangeRows', () => {
  it('keeps the given order when none is asked for', () => {
    expect(arrangeRows(people, plain)).toEqual(people)
  })

  it('finds words without their accents, in any column, in any order', () => {
    expect(arrangeRows(people, { ...plain, search: 'nantes emile' })).toEqual([emile])
    expect(arrangeRows(people, { ...plain, search: 'ZOE' })).toEqual([zoe])
  })

  it('puts É among the E', () => {
    const sort = { column: 'name', direction: 'ascending' } as const
    expect(arrangeRows(people, { ...plain, sort })).toEqual([emile, eva, zoe])
  })

  it('orders numbers by size', () => {
    const sort = { column: 'pairs', direction: 'descending' } as const
    expect(arrangeRows(people, { ...plain, sort })).toEqual([emile, eva, zoe])
  })

  it.each(['ascending', 'descending'] as const)('leaves empty cells last when %s', (direction) => {
    expect(arrangeRows(people, { ...plain, sort: { column: 'town', direction } }).at(-1)).toBe(eva)
  })

  it('leaves the rows that it was given as they were', () => {
    const given = [...people]
    arrangeRows(given, { ...plain, sort: { column: 'name', direction: 'ascending' } })
    expect(given).toEqual(people)
  })
})
