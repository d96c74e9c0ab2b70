import { openNameBook, type NameBook } from '../../people/named/name-book.ts'
import { readNames } from '../../people/named/read-names.ts'
import { asksForPeople, asksForThirdPersons, refuses } from '../asks-for-people.ts'
import { knowHeading } from '../know-heading.ts'
import type { Sheet } from '../../sheet.ts'
import { withColumns, type Column } from './column.ts'
import { namesOfRows } from './names-of-rows.ts'

/** Marks the columns whose cells name people of these sheets: whom somebody would like to be paired with, or would not. */
export function markNames(columns: readonly (readonly Column[])[], sheets: readonly Sheet[]): Column[][] {
  const named = columns.map((all, sheet) => namesOfRows(withColumns(sheets[sheet]!, all)))
  const people = named.flatMap((names, sheet) =>
    names.flatMap((name, row) => (name === '' ? [] : [{ id: `${sheet} ${row}`, name }])),
  )
  if (people.length < 2) return columns.map((all) => [...all])
  const book = openNameBook(people)
  return columns.map((all, sheet) =>
    all.map((column) => ({ ...column, names: namedIn(column, sheet, book) })),
  )
}

const sampled = 40

function namedIn(column: Column, sheet: number, book: NameBook): Column['names'] {
  const { heading, headings, cells, joined } = column
  if (joined === 'options') return null
  const asked = [heading, ...headings].map(asksForPeople).find((one) => one !== null) ?? null
  if (asked === null && !mayHoldNames(column)) return null
  let found = 0
  let all = 0
  let looked = 0
  for (const [row, cell] of cells.entries()) {
    if (cell === '' || cell.length > 300) continue
    // One cell tells that a column of something else is no column of names.
    if (looked === 12 && found === 0 && asked === null) return null
    if (++looked > sampled) break
    for (const { name, ids } of readNames(cell, book)) {
      all++
      const others = ids.filter((id) => id !== `${sheet} ${row}`)
      if (others.length > 0 && (asked !== null || isWhole(name))) found++
    }
  }
  if (asked !== null) return found > 0 && found >= all * 0.3 ? asked : null
  if (found < 2 || found < all * 0.6) return null
  return refuses(heading) ? 'refusals' : 'wishes'
}

// A first name alone may be any word; a whole name, an address or a code is not.
function isWhole(name: string): boolean {
  return /\S[\s@.]\S/.test(name) || /^(?=.*\d)(?=.*\p{L})[\p{L}\d_.#-]{3,}$/u.test(name)
}

function mayHoldNames({ heading }: Column): boolean {
  if (asksForThirdPersons(heading)) return false
  const known = knowHeading(heading)
  return known === null || (known.meaning.to === 'left-out' && !known.exact)
}
