import { areStatuses } from '../cells/are-roles.ts'
import { filledOf } from '../cells-of.ts'
import type { Sheet } from '../sheet.ts'
import { knowHeading } from './know-heading.ts'

/**
 * The column whose statuses tell who is on which side, where nothing says it outright: « Je suis » under which some write
 * « Alumni » and others « Étudiante ». Nearly everybody answers it.
 */
export function findStatus(sheet: Sheet): number | null {
  const place = sheet.headings.findIndex((heading, column) => {
    const known = knowHeading(heading)?.meaning.to
    if (known !== undefined && known !== 'role') return false
    const values = filledOf(sheet, column)
    return values.length >= sheet.rows.length * 0.8 && areStatuses(values)
  })
  return place < 0 ? null : place
}
