import { fold } from '../fold.ts'
import type { GuessedColumn } from '../target.ts'

/**
 * "Department" in a company is whom one works with, and two of one department are not paired; at a university it is what
 * one studies, and brings people together. It is a team only beside what a company says: a job, a grade, a manager.
 */
export function askOfFields(columns: readonly GuessedColumn[]): GuessedColumn[] {
  if (columns.some(({ target }) => target.to === 'profile' && ofACompany.has(target.field)))
    return [...columns]
  return columns.map((column) =>
    column.target.to === 'profile' && column.target.field === 'team' && units.test(fold(column.heading))
      ? { ...column, target: column.asNewQuestion, confidence: 'likely' }
      : column,
  )
}

const ofACompany: ReadonlySet<string> = new Set([
  'lineManager',
  'seniority',
  'jobTitle',
  'jobFamily',
  'employer',
  'subsidiary',
  'site',
  'startedOn',
])
const units = /\b(?:department|departement|direction|directorate|pole|unite|service)\b/
