import type { Question } from '../../../programmes/contract.ts'
import { mayBeAskedOfBoth } from '../../../programmes/rules.ts'
import { rolesOfRow } from '../people/roles-of-row.ts'
import type { MappedSheet } from '../target.ts'

/** Questions that a sheet brought for one side, now asked of both: a sheet of the other side answers them too. */
export function widenQuestions(sheets: readonly MappedSheet[], questions: readonly Question[]): Question[] {
  return questions
    .filter((question) => question.askedOf !== 'both' && mayBeAskedOfBoth(question))
    .filter((question) => sheets.some((mapped) => isAnsweredByOthers(mapped, question)))
    .map((question) => ({ ...question, askedOf: 'both' }))
}

function isAnsweredByOthers(mapped: MappedSheet, { key, askedOf }: Question): boolean {
  const columns = mapped.mapping.flatMap((target, column) =>
    target.to === 'question' && target.key === key && target.instead === undefined ? column : [],
  )
  if (columns.length === 0) return false
  return mapped.sheet.rows.some(({ cells }) => {
    const roles = mapped.role === null ? rolesOfRow(cells, mapped) : [mapped.role]
    return columns.some((column) => cells[column] !== '') && roles.some((role) => role !== askedOf)
  })
}
