/**
 * What went with an outcome: columns of any table in, verdicts out. Pure; `statistics` counts, this room reads and judges.
 *
 *   whatMattered(table, question, onStep): WhatMattered | { problem }
 *   asRows(found): the same as one line for each level, for JSON
 */
export { findColumn } from './columns/find-column.ts'
export { asRows, type MatteredRow } from './as-rows.ts'
export type { Because } from './factor.ts'
export {
  whatMattered,
  type FactorFound,
  type Problem,
  type Question,
  type Table,
  type WhatMattered,
} from './what-mattered.ts'
