import { readRoles } from './read-roles.ts'
import { fold } from '../fold.ts'

/**
 * Whether at least this share of the cells are roles. "Student" or "Tutor" is as often a status: such words are roles where
 * another cell names the other side, or says mentor or mentee outright.
 */
export function areRoles(values: readonly string[], share: number): boolean {
  const roles = values.map(readRoles)
  const named = roles.filter((role) => role !== null)
  if (named.length === 0 || named.length < values.length * share) return false
  return new Set(named.flat()).size === 2 || values.some((cell) => outright.test(fold(cell)))
}

const outright = /\b(ment\w+|filleule?s?|parrain|marraine|protegee?s?)\b/
