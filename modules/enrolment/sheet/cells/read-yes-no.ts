import { fold } from '../fold.ts'

const yes = new Set('oui yes true vrai y o x 1 ok'.split(' '))
const no = new Set('non no false faux n 0'.split(' '))

/** True, false, or null where the cell says neither. */
export function readYesNo(cell: string): boolean | null {
  const word = /^[✓✔☑✅]/u.test(cell) ? 'x' : fold(cell)
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}
