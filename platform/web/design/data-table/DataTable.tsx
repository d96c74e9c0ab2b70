import { useMemo, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../messages.tsx'
import { useMedia } from '../../use-media.ts'
import { EmptyState } from '../EmptyState.tsx'
import { arrangeRows } from './arrange-rows.ts'
import type { Column, Sort } from './column.ts'
import styles from './DataTable.module.css'
import { PrintedTable } from './PrintedTable.tsx'
import { TableCards } from './TableCards.tsx'
import { TableGrid } from './TableGrid.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { usePrinting } from './use-printing.ts'

export type { Column, Sort } from './column.ts'

export type TableSelection = {
  selected: ReadonlySet<string>
  onChange: (selected: Set<string>) => void
  /** What can be done with those selected; stands in the toolbar while any is. */
  actions?: ReactNode
}

/** Two lines: a name and what stands at its end, then a note. */
export type TableLines = { name: ReactNode; end?: ReactNode; note: ReactNode }

export type DataTableProps<Row> = {
  /** Names the table for a screen reader and on paper. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  searchable?: boolean
  filters?: ReactNode
  actions?: ReactNode
  selection?: TableSelection
  onOpen?: (row: Row) => void
  /** What a row is on a phone, in two lines; without it each row is a card of all its columns. */
  asLines?: (row: Row) => TableLines
  /** Offers a CSV of every row found, under this file name. */
  csvName?: string
  initialSort?: Sort
  /** What stands in place of a table without any row. */
  empty?: ReactNode
}

/**
 * A table to work in: search, order, selection, CSV, print. It draws all rows up to 500 and only those in sight
 * beyond; print and CSV always give all that were found. Under 600 px each row takes two lines, or is a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, searchable = true, empty, initialSort, ...others } = props
  const t = useTranslations('platform.table')
  const { language } = useLanguage()
  const narrow = useMedia('(max-width: 599px)')
  const printing = usePrinting()
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState(initialSort)
  const found = useMemo(
    () => arrangeRows(rows, { columns, search, sort, language }),
    [rows, columns, search, sort, language],
  )
  if (printing) return <PrintedTable label={label} columns={columns} rows={found} rowKey={rowKey} />
  if (rows.length === 0) return empty ?? <EmptyState title={t('empty')} />
  const View = narrow ? TableCards : TableGrid
  return (
    <div className={styles.table}>
      <TableToolbar
        {...others}
        columns={columns}
        found={found}
        total={rows.length}
        search={searchable ? { value: search, onChange: setSearch } : undefined}
        sort={narrow ? { value: sort, onChange: setSort } : undefined}
      />
      {found.length === 0 ? (
        <p className={styles.none}>{t('noMatch')}</p>
      ) : (
        <View {...{ label, columns, rowKey, sort }} rows={found} onSort={setSort} {...pick(others)} />
      )}
    </div>
  )
}

function pick<Row>({
  selection,
  onOpen,
  asLines,
}: Pick<DataTableProps<Row>, 'selection' | 'onOpen' | 'asLines'>) {
  return { ...(selection && { selection }), ...(onOpen && { onOpen }), ...(asLines && { asLines }) }
}

export type TableViewProps<Row> = Pick<
  DataTableProps<Row>,
  'label' | 'columns' | 'rows' | 'rowKey' | 'selection' | 'onOpen' | 'asLines'
> & {
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}
