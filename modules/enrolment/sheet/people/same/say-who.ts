import type { RowProblem, Volunteer } from '../../volunteer.ts'

/** Something to know about lines that may be one person or several. */
export function sayWho(
  { source, name }: Volunteer,
  code: RowProblem['code'],
  about: { value?: string; details: RowProblem['details']; who?: RowProblem['who'] },
): RowProblem {
  const { value = name, details, who } = about
  return { ...source, column: null, code, value, details, effect: 'kept', ...(who && { who }) }
}

/** The first eight names. */
export function shortList(names: readonly string[]): string {
  return names.length <= 8 ? names.join(', ') : `${names.slice(0, 8).join(', ')}…`
}
