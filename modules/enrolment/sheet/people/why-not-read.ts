import type { MappedSheet } from '../target.ts'

/** Why no row of a sheet could become a volunteer as its columns are mapped; undefined when they can. */
export function whyNotRead(
  { mapping, role, everybodyIsBoth }: Pick<MappedSheet, 'mapping' | 'role' | 'everybodyIsBoth'>,
  { emailRequired }: { emailRequired: boolean },
): 'no-name-column' | 'no-role' | 'no-email-column' | undefined {
  const has = (...wanted: string[]) => mapping.some(({ to }) => wanted.includes(to))
  // An address stands for the name where nothing else does.
  if (!namesPeople(mapping) && !has('email')) return 'no-name-column'
  if (role === null && !everybodyIsBoth && !has('role', 'both-roles')) return 'no-role'
  return emailRequired && !has('email') ? 'no-email-column' : undefined
}

export function namesPeople(mapping: MappedSheet['mapping']): boolean {
  return mapping.some(
    ({ to }) => to === 'full-name' || to === 'first-name' || to === 'last-name' || to === 'code',
  )
}
