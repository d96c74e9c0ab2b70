import { fold } from '../../fold.ts'
import { readYesNo } from '../../cells/read-yes-no.ts'
import { asLines, type Column } from './column.ts'
import { readRank } from './read-rank.ts'

/** A column that may be one option of a question, with that option. */
export type Offered = { readonly column: Column; readonly option: string }

export type GroupReading = {
  readonly joined: 'options' | 'ranking'
  readonly cell: (row: number) => string
}

/** What columns named after options say together: ranks, or which of them were ticked. Null where they say neither. */
export function readGroup(offered: readonly Offered[]): GroupReading | null {
  if (areRanks(offered)) return { joined: 'ranking', cell: (row) => asLines(inOrder(offered, row)) }
  if (!areTicks(offered)) return null
  return { joined: 'options', cell: (row) => asLines(ticked(offered, row)) }
}

/** Whether each filled cell of a column is a rank. */
export function holdsRanks({ cells }: Column, most: number): boolean {
  let filled = 0
  for (const cell of cells) {
    if (cell === '') continue
    const rank = readRank(cell)
    if (rank === null || rank > most) return false
    filled++
  }
  return filled > 0
}

/** Whether each filled cell says yes or no, or the option itself. */
export function holdsTicks({ column: { cells }, option }: Offered): boolean {
  const name = fold(option)
  return cells.every((cell) => cell === '' || readTick(cell, name) !== null)
}

// A rank is given once: the same figure twice in most rows is a mark, not a rank.
function areRanks(offered: readonly Offered[]): boolean {
  if (!offered.every(({ column }) => holdsRanks(column, offered.length))) return false
  let ranked = 0
  let twice = 0
  let beyondFirst = false
  for (let row = 0; row < offered[0]!.column.cells.length; row++) {
    const cells = offered.map(({ column }) => column.cells[row]!)
    const ranks = cells.flatMap((cell) => readRank(cell) ?? [])
    if (ranks.length > 0) ranked++
    if (new Set(ranks).size < ranks.length) twice++
    // "1" alone may be a tick; "1st" is a rank, be there no second.
    beyondFirst ||= cells.some((cell) => cell !== '1' && readRank(cell) !== null)
  }
  return beyondFirst && twice <= ranked * 0.1
}

function inOrder(offered: readonly Offered[], row: number): string[] {
  return offered
    .flatMap(({ column, option }) => {
      const rank = readRank(column.cells[row]!)
      return rank === null ? [] : [{ rank, option }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option)
}

function areTicks(offered: readonly Offered[]): boolean {
  return offered.every(holdsTicks) && offered.some(({ column }) => column.cells.some((cell) => cell !== ''))
}

function ticked(offered: readonly Offered[], row: number): string[] {
  return offered.flatMap(({ column, option }) => {
    const cell = column.cells[row]!
    return cell !== '' && readTick(cell, fold(option)) === true ? [option] : []
  })
}

function readTick(cell: string, option: string): boolean | null {
  const word = fold(cell)
  if (word === option || chosen.has(word)) return true
  if (notChosen.has(word)) return false
  return word === '' && !/[✓✔☑✅]/u.test(cell) ? null : readYesNo(cell)
}

const chosen = new Set('checked selected coche cochee choisi choisie chosen quoted on'.split(' '))
const notChosen = new Set([
  'unchecked',
  'not selected',
  'not checked',
  'non coche',
  'non cochee',
  'not quoted',
  'off',
])
