import type { MappedSheet } from '../../target.ts'
import type { RowProblem, ToVolunteersOptions } from '../../volunteer.ts'
import { gatherMapped } from './gather-mapped.ts'

/** A sheet with the lines of each person together, what that brings to say, and the question to undo it. */
export function tellGathered(
  mapped: MappedSheet,
  index: number,
  whoIsWho: NonNullable<ToVolunteersOptions['whoIsWho']>,
): { mapped: MappedSheet; problem: RowProblem | null } {
  const gathered = gatherMapped(mapped)
  if (gathered === null) return { mapped, problem: null }
  const { sheet } = mapped
  const key = `lines ${sheet.fileName} ${sheet.tab ?? ''}`.trim()
  const taken = whoIsWho[key] ?? 'one'
  const problem: RowProblem = {
    sheet: index,
    line: sheet.headingLine,
    column: null,
    code: 'lines-gathered',
    value: sheet.fileName,
    details: { lines: gathered.lines, people: gathered.people, taken },
    effect: 'kept',
    who: { key, taken },
  }
  return { mapped: taken === 'one' ? { ...mapped, sheet: gathered.sheet } : mapped, problem }
}
