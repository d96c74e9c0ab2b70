import {
  Cell,
  Column as AriaColumn,
  Row as AriaRow,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { classNames } from '../class-names.ts'
import { Icon } from '../Icon.tsx'
import { cellOf, headerColumn, type Column } from './column.ts'
import type { TableViewProps } from './DataTable.tsx'
import { SelectionBox } from './SelectionBox.tsx'
import styles from './TableGrid.module.css'

const drawnAtMost = 500
const rowHeight = 48
const headingHeight = 40

/** The rows as a grid; past 500 rows only those in sight are drawn, in a box of bounded height. */
export function TableGrid<Row>(props: TableViewProps<Row>) {
  if (props.rows.length <= drawnAtMost) {
    return (
      <div className={styles.frame}>
        <Grid {...props} />
      </div>
    )
  }
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
      <Grid {...props} virtual />
    </Virtualizer>
  )
}

function Grid<Row>(props: TableViewProps<Row> & { virtual?: boolean }) {
  const { label, columns, rows, rowKey, selection, onOpen, sort, onSort, virtual = false } = props
  const header = headerColumn(columns)
  const items = rows.map((row) => ({ id: rowKey(row), row }))
  const byKey = onOpen && new Map(items.map((item) => [item.id, item.row]))
  return (
    <Table
      aria-label={label}
      className={classNames(styles.table, virtual && styles.virtual)}
      {...(sort && { sortDescriptor: sort })}
      onSortChange={({ column, direction }) => onSort({ column: String(column), direction })}
      {...(selection && {
        selectionMode: 'multiple',
        selectedKeys: selection.selected,
        onSelectionChange: (keys) =>
          selection.onChange(new Set(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))),
      })}
      {...(byKey && { onRowAction: (key) => onOpen?.(byKey.get(String(key))!) })}
    >
      <TableHeader className={styles.head!}>
        {selection && (
          <AriaColumn className={styles.box!} width={48} minWidth={48}>
            <SelectionBox />
          </AriaColumn>
        )}
        {columns.map((column) => (
          <Heading key={column.id} column={column} isRowHeader={column === header} />
        ))}
      </TableHeader>
      <TableBody items={items} dependencies={[columns, selection !== undefined]}>
        {({ id, row }) => (
          <AriaRow id={id} className={classNames(styles.row, onOpen && styles.open)}>
            {selection && (
              <Cell className={styles.box!}>
                <SelectionBox />
              </Cell>
            )}
            {columns.map((column) => (
              <Cell key={column.id} className={classNames(styles.cell, column.align === 'end' && styles.end)}>
                {cellOf(column, row)}
              </Cell>
            ))}
          </AriaRow>
        )}
      </TableBody>
    </Table>
  )
}

function Heading<Row>({ column, isRowHeader }: { column: Column<Row>; isRowHeader: boolean }) {
  const { id, title, width = 160, align, sortable = true } = column
  return (
    <AriaColumn
      id={id}
      allowsSorting={sortable}
      isRowHeader={isRowHeader}
      width={`${width}fr`}
      minWidth={width}
      className={classNames(styles.heading, align === 'end' && styles.end)}
    >
      {({ sortDirection }) => (
        <span className={styles.title}>
          {title}
          {sortDirection && (
            <Icon name={sortDirection === 'ascending' ? 'chevron-up' : 'chevron-down'} size={16} />
          )}
        </span>
      )}
    </AriaColumn>
  )
}
