import type { SheetRow } from '../../sheet.ts'

/** The column that numbers the lines of each person from 1, where there is one: it says in which order they count. */
export function findOrder(
  several: readonly (readonly SheetRow[])[],
  columns: readonly number[],
): number | null {
  // With one column alone, the numbers are the answers.
  if (columns.length < 2) return null
  return (
    columns.find(
      (column) => several.filter((rows) => areNumbered(rows, column)).length >= several.length * 0.8,
    ) ?? null
  )
}

function areNumbered(rows: readonly SheetRow[], column: number): boolean {
  const ranks = rows.map(({ cells }) => cells[column]!).toSorted((one, other) => Number(one) - Number(other))
  return ranks.every((rank, index) => rank === String(index + 1))
}
