import type { Role } from '../../../programmes/contract.ts'
import { readRoles } from '../cells/read-roles.ts'
import { readYesNo } from '../cells/read-yes-no.ts'
import type { MappedSheet } from '../target.ts'

/** Which roles a row stands for, by its sheet or by its own cells; empty where nothing says it. */
export function rolesOfRow(
  cells: readonly string[],
  { mapping, role, everybodyIsBoth }: Pick<MappedSheet, 'mapping' | 'role' | 'everybodyIsBoth'>,
): readonly Role[] {
  const places = placesOf(mapping)
  const cellOf = (to: 'role' | 'both-roles') => cells[places[to]] ?? ''
  if (readYesNo(cellOf('both-roles')) === true) return ['mentor', 'mentee']
  return readRoles(cellOf('role')) ?? (everybodyIsBoth ? ['mentor', 'mentee'] : role === null ? [] : [role])
}

// Asked row by row of sheets of a thousand columns.
function placesOf(mapping: MappedSheet['mapping']) {
  const known = places.get(mapping)
  if (known !== undefined) return known
  const placeOf = (to: 'role' | 'both-roles') => mapping.findIndex((target) => target.to === to)
  const found = { role: placeOf('role'), 'both-roles': placeOf('both-roles') }
  places.set(mapping, found)
  return found
}

const places = new WeakMap<MappedSheet['mapping'], Record<'role' | 'both-roles', number>>()
