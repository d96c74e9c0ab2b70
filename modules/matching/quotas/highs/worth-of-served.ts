import type { Model } from './model-of.ts'

/** One for each mentee served. */
export function worthOfServed({ columns, servedColumns }: Model): Float64Array {
  const worth = new Float64Array(columns)
  for (const column of servedColumns) worth[column] = 1
  return worth
}
