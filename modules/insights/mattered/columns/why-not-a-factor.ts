import type { Because, Factor } from '../factor.ts'

/** So many levels are a label of each row more than a kind of rows. */
const mostLevels = 20

/**
 * Why a column is nothing that could go with an outcome: a single value, or nearly as many as rows (names, notes, numbers of
 * lines). A number with as many values as rows is fine, unless it only counts them.
 */
export function whyNotAFactor(factor: Factor): Because | null {
  const known = factor.values.filter((value) => value !== null)
  const values = new Set(known)
  if (values.size < 2) return 'one-value'
  if (factor.kind === 'number') return countsRows(known) ? 'as-many-values-as-rows' : null
  const isTooMany = values.size > mostLevels || values.size > Math.max(2, known.length / 3)
  return isTooMany ? 'as-many-values-as-rows' : null
}

function countsRows(values: readonly number[]): boolean {
  const first = Math.min(...values)
  const isRun = new Set(values).size === values.length && Math.max(...values) - first === values.length - 1
  return isRun && values.length > mostLevels && values.every((value) => Number.isInteger(value))
}
