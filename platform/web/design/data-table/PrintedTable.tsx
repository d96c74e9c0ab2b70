import { cellOf, headerColumn } from './column.ts'
import type { DataTableProps } from './DataTable.tsx'
import styles from './PrintedTable.module.css'

/** Every row as a plain table, for paper: the browser prints only what is drawn. */
export function PrintedTable<Row>({
  label,
  columns,
  rows,
  rowKey,
}: Pick<DataTableProps<Row>, 'label' | 'columns' | 'rows' | 'rowKey'>) {
  const kept = columns.filter((column) => !column.onScreenOnly)
  const header = headerColumn(kept)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          {kept.map((column) => (
            <th key={column.id} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {kept.map((column) =>
              column === header ? (
                <th key={column.id} scope="row">
                  {cellOf(column, row)}
                </th>
              ) : (
                <td key={column.id}>{cellOf(column, row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
