import type { Role } from '../../../programmes/contract.ts'
import { namedRoles, readRoles } from './read-roles.ts'
import { fold } from '../fold.ts'
import { saysNoRole } from './says-no-role.ts'

/**
 * Whether at least this share of the cells are roles. "Student" or "Tutor" is as often a status: such words are roles where
 * another cell names the other side, or says mentor or mentee outright.
 */
export function areRoles(values: readonly string[], share: number): boolean {
  const sides = new Set<Role>()
  // Most columns say in their first cells that they are something else.
  let others = values.length - Math.ceil(values.length * share)
  for (const value of values) {
    const roles = namedRoles(value)
    if (roles === null && saysNoRole(value) === null && others-- <= 0) return false
    for (const role of roles ?? []) sides.add(role)
  }
  return sides.size === 2 || (sides.size > 0 && values.some((cell) => outright.test(fold(cell))))
}

const outright = /\b(ment\w+|filleule?s?|parrain|marraine|protegee?s?)\b/

/** Whether a column of statuses tells the sides apart: "Alumni" and "Student", « Salarié » and « Étudiante ». */
export function areStatuses(values: readonly string[]): boolean {
  const sample = values.slice(0, 300)
  const distinct = new Set(sample)
  if (distinct.size < 2 || distinct.size > mostStatuses) return false
  const roles = new Map([...distinct].map((value) => [value, readRoles(value)]))
  const sides = new Set([...roles.values()].flatMap((role) => role ?? []))
  return sides.size === 2 && sample.filter((value) => roles.get(value) !== null).length >= sample.length * 0.8
}

const mostStatuses = 12
