import { fold } from '../fold.ts'
import type { Sheet } from '../sheet.ts'
import type { GuessedColumn } from '../target.ts'

/**
 * A learning platform writes the same columns before the answers of every form: the course and the group of the activity,
 * the faculty of an account. They are nobody's answers, whatever they would mean elsewhere.
 */
export function leavePlatformColumnsOut(columns: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] {
  const headings = sheet.headings.map(fold)
  const found = headings.filter((heading) => ofPlatform.has(heading)).length
  if (found < 5 || !headings.some((heading) => submitted.has(heading))) return [...columns]
  return columns.map((column) =>
    ofPlatform.has(fold(column.heading)) && !column.special && column.target.to !== 'email'
      ? {
          ...column,
          target: { to: 'left-out', reason: 'technical' },
          confidence: 'likely',
          because: 'heading',
        }
      : column,
  )
}

const submitted = new Set(['submitted on', 'remis le', 'envoye le', 'soumis le'])
const ofPlatform = new Set(
  [
    'response,institution,department,course,group,id,username',
    'reponse,etablissement,departement,cours,groupe,nom d utilisateur',
  ]
    .join()
    .split(','),
)
