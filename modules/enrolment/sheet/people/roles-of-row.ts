import type { Role } from '../../../programmes/contract.ts'
import { readRoles, readYesNo } from '../cells/read-yes-no.ts'
import type { MappedSheet } from '../target.ts'

/** Which roles a row stands for, by its sheet or by its own cells; empty where nothing says it. */
export function rolesOfRow(
  cells: readonly string[],
  { mapping, role }: Pick<MappedSheet, 'mapping' | 'role'>,
): readonly Role[] {
  const cellOf = (to: 'role' | 'both-roles') => cells[mapping.findIndex((target) => target.to === to)] ?? ''
  if (readYesNo(cellOf('both-roles')) === true) return ['mentor', 'mentee']
  return readRoles(cellOf('role')) ?? (role === null ? [] : [role])
}
