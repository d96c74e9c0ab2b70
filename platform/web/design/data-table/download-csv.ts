import { toCsv } from '../../../csv.ts'
import type { Column } from './column.ts'

/** Hands the person a CSV of all these rows. French spreadsheets expect semicolons: their comma is the decimal one. */
export function downloadCsv<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: string,
) {
  const kept = columns.filter((column) => !column.onScreenOnly)
  const text = toCsv(
    kept.map((column) => column.title),
    rows.map((row) => kept.map((column) => column.value(row))),
    language === 'fr' ? ';' : ',',
  )
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.endsWith('.csv') ? name : `${name}.csv`
  link.click()
  // The click only begins the download; a browser may still read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
