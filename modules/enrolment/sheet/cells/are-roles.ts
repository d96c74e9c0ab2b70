import { namedRoles, readRoles } from './read-roles.ts'
import { fold } from '../fold.ts'

/**
 * Whether at least this share of the cells are roles. "Student" or "Tutor" is as often a status: such words are roles where
 * another cell names the other side, or says mentor or mentee outright.
 */
export function areRoles(values: readonly string[], share: number): boolean {
  const roles = values.map(namedRoles)
  const named = roles.filter((role) => role !== null)
  if (named.length === 0 || named.length < values.length * share) return false
  return new Set(named.flat()).size === 2 || values.some((cell) => outright.test(fold(cell)))
}

const outright = /\b(ment\w+|filleule?s?|parrain|marraine|protegee?s?)\b/

/** Whether a column of statuses tells the sides apart: "Alumni" and "Student", « Salarié » and « Étudiante ». */
export function areStatuses(values: readonly string[]): boolean {
  const roles = values.slice(0, 300).map(readRoles)
  const sides = new Set(roles.flatMap((role) => role ?? []))
  return sides.size === 2 && roles.filter((role) => role !== null).length >= roles.length * 0.8
}
