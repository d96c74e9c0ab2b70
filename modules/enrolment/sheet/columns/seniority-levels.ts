import { orderLevels } from './order-levels.ts'
import { levelKey } from '../cells/read-profile-cell.ts'
import type { MappedSheet } from '../target.ts'
import type { VolunteersResult } from '../volunteer.ts'

/** The order of the seniorities that the sheets name: set by hand, known, or still to be set. */
export function seniorityLevels(
  sheets: readonly MappedSheet[],
  orders: Readonly<Record<string, readonly string[]>>,
): { order: string[] | null; unordered: VolunteersResult['unordered']; labels: ReadonlyMap<string, string> } {
  const labels = new Map<string, string>()
  for (const { sheet, mapping } of sheets) {
    const column = mapping.findIndex((target) => target.to === 'profile' && target.field === 'seniority')
    for (const { cells } of column < 0 ? [] : sheet.rows) {
      const cell = cells[column]!
      if (cell !== '' && cell.length <= 200 && !labels.has(levelKey(cell))) labels.set(levelKey(cell), cell)
    }
  }
  if (labels.size === 0) return { order: null, unordered: [], labels }
  const byHand = orders['seniority']
  if (byHand !== undefined) return { order: withMissing(byHand, labels), unordered: [], labels }
  const order = orderLevels([...labels.values()])
  const unordered = order === null ? [{ scale: 'seniority', labels: [...labels.values()] }] : []
  return { order, unordered, labels }
}

// A level that appeared after the lead set the order comes last rather than getting lost.
function withMissing(byHand: readonly string[], labels: ReadonlyMap<string, string>): string[] {
  const placed = new Set(byHand.map(levelKey))
  return [...byHand, ...[...labels].filter(([key]) => !placed.has(key)).map(([, label]) => label)]
}
