import type { ReactNode } from 'react'
import type { CsvCell } from '../../../csv.ts'

export type Column<Row> = {
  id: string
  title: string
  /** What is searched, sorted, printed and put in the CSV. */
  value: (row: Row) => CsvCell
  /** What the cell shows, where that is more than the value's text. */
  render?: (row: Row) => ReactNode
  /** In pixels; the spare room is shared in the same proportions. 160 when left out. */
  width?: number
  align?: 'start' | 'end'
  /** The column that names the row; the first one when none says so. */
  isRowHeader?: boolean
  /** False where order means nothing. */
  sortable?: boolean
  /** Left out of the CSV and of print: a column of buttons. */
  onScreenOnly?: boolean
}

export type Sort = { column: string; direction: 'ascending' | 'descending' }

/** The column that names each row. */
export function headerColumn<Row>(columns: readonly Column<Row>[]): Column<Row> {
  return columns.find((column) => column.isRowHeader) ?? columns[0]!
}

/** A cell as it is shown. */
export function cellOf<Row>(column: Column<Row>, row: Row): ReactNode {
  return column.render ? column.render(row) : (column.value(row) ?? '')
}
