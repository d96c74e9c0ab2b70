import type { MappedSheet, Target } from '../../target.ts'
import { gatherLines, type Gathered, type PersonColumns } from './gather-lines.ts'

/** The lines of a sheet put together as its columns are mapped; null where each line is a person of its own. */
export function gatherMapped({ sheet, mapping }: Pick<MappedSheet, 'sheet' | 'mapping'>): Gathered | null {
  const columns = personColumns(mapping)
  return columns === null ? null : gatherLines(sheet, columns)
}

function personColumns(mapping: readonly Target[]): PersonColumns | null {
  const at = (...wanted: Target['to'][]) =>
    mapping.flatMap(({ to }, column) => (wanted.includes(to) ? [column] : []))
  const named = at('first-name', 'last-name', 'full-name')
  const names = named.length > 0 ? named : at('code')
  if (names.length === 0) return null
  return {
    names,
    isCode: named.length === 0,
    email: at('email')[0] ?? null,
    stamp: at('answered-at')[0] ?? null,
    roles: at('role', 'both-roles'),
  }
}
