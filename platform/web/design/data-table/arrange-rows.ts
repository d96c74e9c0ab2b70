import type { CsvCell } from '../../../csv.ts'
import { isFoundIn } from '../../is-found-in.ts'
import type { Column, Sort } from './column.ts'

type Wanted<Row> = {
  columns: readonly Column<Row>[]
  search: string
  sort: Sort | undefined
  /** Decides the order of texts: "é" beside "e", "10" after "9". */
  language: string
}

/** Keeps the rows that hold every word searched for, accents and case aside, and puts them in order; empty cells last. */
export function arrangeRows<Row>(
  rows: readonly Row[],
  { columns, search, sort, language }: Wanted<Row>,
): Row[] {
  const isFound =
    search.trim() === ''
      ? () => true
      : (row: Row) => isFoundIn(columns.map((column) => column.value(row) ?? '').join(' '), search)
  const found = rows.filter(isFound)
  const by = columns.find((column) => column.id === sort?.column)
  if (!by || !sort) return found
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return found.toSorted((one, other) => compareCells(by.value(one), by.value(other), sign, compare))
}

function compareCells(
  one: CsvCell,
  other: CsvCell,
  sign: number,
  compare: (a: string, b: string) => number,
): number {
  const empty = Number(isEmpty(one)) - Number(isEmpty(other))
  if (empty !== 0 || isEmpty(one)) return empty
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
  return sign * compare(String(one), String(other))
}

function isEmpty(cell: CsvCell): boolean {
  return cell === null || cell === undefined || cell === ''
}
