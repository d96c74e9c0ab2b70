import { fold } from '../../fold.ts'
import type { Sheet, SheetRow } from '../../sheet.ts'
import { findOrder } from './find-order.ts'
import { nameKey } from '../same/same-name.ts'

/** The columns that tell whose a line is. */
export type PersonColumns = {
  readonly names: readonly number[]
  readonly isCode: boolean
  readonly email: number | null
  readonly stamp: number | null
  readonly roles: readonly number[]
}

export type Gathered = {
  readonly sheet: Sheet
  /** The column that only ranks the lines of a person. */
  readonly order: number | null
  /** Lines that were put together with another one, with that other one's. */
  readonly lines: number
  readonly people: number
}

/**
 * A sheet with one line for each answer of a person ("Cleo, Data", "Cleo, Leadership") as one line a person, whose
 * cells list the answers in their order. Null where a sheet is not made like that.
 */
export function gatherLines(sheet: Sheet, columns: PersonColumns): Gathered | null {
  const groups = groupLines(sheet, columns)
  const several = [...groups.values()].filter(({ length }) => length > 1)
  const together = several.reduce((sum, { length }) => sum + length, 0)
  if (together < sheet.rows.length * 0.2 || !isSure(several, columns)) return null
  const own = new Set([...columns.names, ...columns.roles, columns.email, columns.stamp])
  const others = sheet.headings.map((_, column) => column).filter((column) => !own.has(column))
  const varying = others.filter((column) =>
    several.some((rows) => new Set(rows.map((row) => row.cells[column])).size > 1),
  )
  const answered = varying.some((column) =>
    several.some((rows) => rows.every((row) => row.cells[column] !== '')),
  )
  if (!answered || varying.length > Math.max(3, others.length * 0.4)) return null
  const order = findOrder(several, varying)
  const rows = [...groups.values()].map((lines) =>
    joinLines(order === null ? lines : sortBy(lines, order), lines[0]!, own),
  )
  return { sheet: { ...sheet, rows }, order, lines: together, people: several.length }
}

// A line without a name, with a time stamp or a role of its own stays alone: two stamps are two answers, of which the later counts.
function groupLines(sheet: Sheet, columns: PersonColumns): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>()
  for (const row of sheet.rows) {
    const name = columns.names.map((column) => row.cells[column]!).join(' ')
    const address = columns.email === null ? '' : row.cells[columns.email]!.trim().toLowerCase()
    const stamp = columns.stamp === null ? '' : row.cells[columns.stamp]!
    const role = columns.roles.map((column) => fold(row.cells[column]!)).join(' ')
    const key = fold(name) === '' ? `line ${row.line}` : [nameKey(name), address, stamp, role].join(' / ')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

// Two lines of one first name are two people; two whole names that come twice, or one three times, are lines of answers.
function isSure(several: readonly (readonly SheetRow[])[], { names, email, isCode }: PersonColumns): boolean {
  const isWhole = ({ cells }: SheetRow) =>
    isCode ||
    (email !== null && cells[email] !== '') ||
    fold(names.map((column) => cells[column]!).join(' ')).includes(' ')
  return (
    several.every((rows) => rows.every(isWhole)) &&
    (email !== null || isCode || several.length > 1 || several.some((rows) => rows.length > 2))
  )
}

// Whose line it is stays as its first line writes it.
function joinLines(rows: readonly SheetRow[], first: SheetRow, own: ReadonlySet<number | null>): SheetRow {
  if (rows.length === 1) return first
  const cells = first.cells.map((cell, column) => {
    if (own.has(column)) return cell
    const different = new Map(rows.map(({ cells: each }) => [fold(each[column]!), each[column]!]))
    return [...different.values()].filter((one) => one !== '').join('; ')
  })
  return { ...first, cells }
}

function sortBy(rows: readonly SheetRow[], column: number): SheetRow[] {
  return rows.toSorted((one, other) => Number(one.cells[column]) - Number(other.cells[column]))
}
