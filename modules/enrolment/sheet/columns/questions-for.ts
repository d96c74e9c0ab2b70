import type { Role } from '../../../programmes/contract.ts'
import type { Instead } from '../target.ts'

/** The questions that a cell answers: one for each role of its row, where one role answers another. */
export function questionsFor(
  { key, instead }: { readonly key: string; readonly instead?: Instead },
  roles: readonly Role[],
): string[] {
  if (instead === undefined || roles.length === 0) return [key]
  return roles.map((role) => (role === instead.role ? instead.key : key))
}
