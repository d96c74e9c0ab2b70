import { missingValue, rounded } from './measures/measure.ts'
import type { ScoredCriterion } from './scored.ts'

/** The criteria that count, and the sum of their weights: those that nobody answered are dropped. */
export function countingCriteria(criteria: readonly ScoredCriterion[]) {
  const counting = criteria.filter(({ mean, weight }) => mean !== null && weight > 0)
  return { counting, sum: counting.reduce((sum, { weight }) => sum + weight, 0) }
}

/** Scores (0 to 10 000) of the given cells: the weighted mean of the values, missing ones at their criterion's mean. */
export function weigh(criteria: readonly ScoredCriterion[], cells: Int32Array): Uint16Array {
  const { counting, sum } = countingCriteria(criteria)
  const totals = new Float64Array(cells.length)
  for (const { values, weight, mean } of counting) {
    for (let at = 0; at < cells.length; at++) {
      const value = values[cells[at]!]!
      totals[at] = totals[at]! + weight * (value === missingValue ? mean! : value)
    }
  }
  const scores = new Uint16Array(cells.length)
  if (sum === 0) return scores
  for (let at = 0; at < cells.length; at++) scores[at] = rounded(totals[at]!, sum)
  return scores
}

/** The cells (row by row, a mentee a row) of an instance's arcs. */
export function cellsOf(rowStart: Int32Array, column: Int32Array, width: number): Int32Array {
  const cells = new Int32Array(column.length)
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++)
      cells[arc] = mentee * width + column[arc]!
  }
  return cells
}
