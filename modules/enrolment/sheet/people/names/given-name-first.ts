import { fold } from '../../fold.ts'
import { cellsOf } from '../../cells-of.ts'
import type { MappedSheet } from '../../target.ts'

export type WriteName = (name: string) => string

/**
 * Names as people are called, where a column writes the family name first: "Lowry, Ada", "LOWRY Ada", or "Lowry Ada" beside
 * ada.lowry@… A column is turned as a whole, and only where hardly anything in it says otherwise.
 */
export function givenNameFirst({ sheet, mapping }: MappedSheet): WriteName {
  const at = (to: string) => mapping.findIndex((target) => target.to === to)
  const name = at('full-name')
  if (name < 0) return asWritten
  const email = at('email')
  const names = cellsOf(sheet, name)
  const addresses = email < 0 ? [] : cellsOf(sheet, email)
  let turned = 0
  let straight = 0
  for (const [row, cell] of names.entries()) {
    const parts = partsOf(cell)
    const said = parts === null ? null : isTurned(parts, addresses[row] ?? '')
    if (said === true) turned++
    if (said === false) straight++
  }
  if (turned < 2 || straight * 5 > turned) return asWritten
  return (cell) => {
    const parts = partsOf(cell)
    return parts === null ? cell : `${parts.given} ${parts.family}`
  }
}

const asWritten: WriteName = (name) => name

type Parts = { readonly family: string; readonly given: string; readonly isMarked: boolean }

/** A name read as family name, then given name; null where nothing parts it. */
function partsOf(cell: string): Parts | null {
  const text = cell.replace(/\s+/g, ' ').trim()
  const comma = /^([^,\d@]{2,40}), ([^,\d@]{2,40})$/.exec(text)
  if (comma !== null) return { family: comma[1]!, given: comma[2]!, isMarked: true }
  const capitals = /^((?:\p{Lu}[\p{Lu}’'-]+)(?: \p{Lu}[\p{Lu}’'-]*)*) (\p{Lu}\p{Ll}[\p{L}’' -]*)$/u.exec(text)
  if (capitals !== null) return { family: capitals[1]!, given: capitals[2]!, isMarked: true }
  const words = text.split(' ')
  const two = words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(word))
  return two ? { family: words[0]!, given: words[1]!, isMarked: false } : null
}

// The address says which part is the given name: ada.lowry@…, alowry@….
function isTurned({ family, given, isMarked }: Parts, address: string): boolean | null {
  if (isMarked) return true
  const local = fold(address.split('@')[0]!).split(' ')
  const [first, last] = [local[0]!, local.at(-1)!]
  const [one, other] = [fold(family), fold(given)].map((part) => part.replace(/ /g, '')) as [string, string]
  if (local.length > 1) {
    if (last === one && (first === other || first === other[0])) return true
    if (last === other && (first === one || first === one[0])) return false
    return null
  }
  if (first === other[0]! + one || first === other + one) return true
  return first === one[0]! + other || first === one + other ? false : null
}
