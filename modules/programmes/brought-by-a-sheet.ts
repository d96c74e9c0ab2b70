import type { Question } from './contract.ts'

/** What mentees and mentors mean by one heading is not the same: each side has its own question. */
const ofOneSide: ReadonlySet<string> = new Set(['needs', 'offers', 'gives-in-return', 'wants-in-return'])

/**
 * Whether a question came from a sheet's column and may be asked of the other side once a sheet of theirs has it too: a
 * sheet words it alike in every language and insists on nothing. What a template or a team asks of one side stays so.
 */
export function mayBeAskedOfBoth({ key, required, wording }: Question): boolean {
  return !required && wording.fr === wording.en && !ofOneSide.has(key)
}
