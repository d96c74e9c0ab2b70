import { fold } from '../fold.ts'
import { readEmail } from '../cells/read-email.ts'
import { areRoles } from '../cells/are-roles.ts'
import type { GuessedColumn, NewQuestionTarget, Target } from '../target.ts'

/** What a column with an unknown heading is by its cells: addresses, roles, codes, one text everywhere, or a question. */
export function guessByCells(
  values: readonly string[],
  asNewQuestion: NewQuestionTarget,
): Pick<GuessedColumn, 'target' | 'confidence' | 'because'> {
  const sample = values.slice(0, sampleSize)
  const most = (holds: (cell: string) => boolean) => mostAre(sample, holds)
  if (most((cell) => /@|arobas|\bat\b|chez/i.test(cell) && readEmail(cell).address !== null))
    return guess({ to: 'email' }, 'likely')
  if (most(isPage)) return guess({ to: 'left-out', reason: 'personal-detail' }, 'likely')
  if (areRoles(sample, 0.8)) return guess({ to: 'role' }, 'likely')
  if (most(isCode)) return guess({ to: 'left-out', reason: 'technical' }, 'likely')
  const first = fold(values[0] ?? '')
  if (values.length >= 5 && values.every((cell) => fold(cell) === first))
    return guess({ to: 'left-out', reason: 'same-everywhere' }, 'likely')
  return { target: asNewQuestion, confidence: 'unsure', because: 'nothing-known' }
}

const sampleSize = 300

// Looks no further than it must: few columns are what is asked, and most say so in their first cells.
function mostAre(values: readonly string[], holds: (cell: string) => boolean): boolean {
  let left = values.length - Math.ceil(values.length * 0.8)
  return values.every((cell) => holds(cell) || left-- > 0)
}

function guess(target: Target, confidence: 'likely') {
  return { target, confidence, because: 'cells' as const }
}

// Identifiers and instants that a form adds by itself: they say nothing of the person.
function isCode(cell: string): boolean {
  return (
    /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(cell) ||
    /^[0-9a-f]{16,}$/i.test(cell) ||
    /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[T ,]+\d{1,2}[:h]\d{2}/.test(cell) ||
    /^\d{1,3}(\.\d{1,3}){3}$/.test(cell)
  )
}

// The page of a person at a network, their own site: an address is nothing that two people share.
function isPage(cell: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell) || /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i.test(cell)
}
