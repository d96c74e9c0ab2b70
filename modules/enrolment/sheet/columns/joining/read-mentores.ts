import { readRoles } from '../../cells/read-roles.ts'
import { fold } from '../../fold.ts'
import type { Column } from './column.ts'

/**
 * « Mentore » beside « Mentoré·e » is a woman who is a mentor; where nobody writes accents, it is « mentoré ». Only the
 * other cells of its column tell, so that it is settled before any cell is read alone.
 */
export function readMentores(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const { cells } = column
    if (!cells.some(isBare) || !cells.some((cell) => /mentoré/i.test(cell) && isMentee(cell))) return column
    return { ...column, cells: cells.map((cell) => (isBare(cell) ? 'Mentor' : cell)) }
  })
}

function isBare(cell: string): boolean {
  return /^(une? )?mentores?$/.test(fold(cell)) && !/[éÉ]/.test(cell)
}

function isMentee(cell: string): boolean {
  return readRoles(cell)?.join() === 'mentee'
}
