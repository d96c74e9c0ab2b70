import { judgeColumn } from '../../identity/index.ts'
import { filledOf } from '../cells-of.ts'
import { fold } from '../fold.ts'
import type { Sheet } from '../sheet.ts'
import type { GuessedColumn, LeftOutReason } from '../target.ts'
import { asAskedOfAny } from './sideless.ts'

/**
 * What one tab or file leaves out because it touches identity, or may, is left out of the others too: one heading is one
 * question, and the few answers of a small list tell less than those of all lists together.
 */
export function leaveNamesakesOut(
  sheets: readonly Sheet[],
  guesses: readonly (readonly GuessedColumn[])[],
): (readonly GuessedColumn[])[] {
  if (sheets.length < 2) return [...guesses]
  const reasons = new Map<string, LeftOutReason>()
  for (const [asked, columns] of namesakes(guesses)) {
    const reason = reasonOf(columns, sheets)
    if (reason !== null) reasons.set(asked, reason)
  }
  return guesses.map((columns) =>
    columns.map((column) => {
      const reason = isAQuestion(column) ? reasons.get(askedBy(column)) : undefined
      return reason === undefined ? column : leftOut(column, reason)
    }),
  )
}

type Placed = { readonly sheet: number; readonly guess: GuessedColumn }

function namesakes(guesses: readonly (readonly GuessedColumn[])[]): Map<string, Placed[]> {
  const byAsked = new Map<string, Placed[]>()
  for (const [sheet, columns] of guesses.entries())
    for (const guess of columns) {
      const asked = askedBy(guess)
      if (asked !== '') byAsked.set(asked, [...(byAsked.get(asked) ?? []), { sheet, guess }])
    }
  return new Map([...byAsked].filter(([, columns]) => columns.length > 1))
}

function askedBy({ heading }: GuessedColumn): string {
  return fold(asAskedOfAny(heading))
}

function reasonOf(columns: readonly Placed[], sheets: readonly Sheet[]): LeftOutReason | null {
  if (!columns.some(({ guess }) => isAQuestion(guess))) return null
  const said = columns.map(({ guess: { target } }) => (target.to === 'left-out' ? target.reason : null))
  for (const reason of identityReasons) if (said.includes(reason)) return reason
  const together = columns.flatMap(({ sheet, guess }) =>
    filledOf(sheets[sheet]!, guess.column).slice(0, Math.ceil(sampleSize / columns.length)),
  )
  return judgeColumn(columns[0]!.guess.heading, together, 'other') === 'special' ? 'special-category' : null
}

const identityReasons = ['special-category', 'perhaps-special'] as const
const sampleSize = 300

function isAQuestion({ target }: GuessedColumn): boolean {
  return target.to === 'question' || target.to === 'new-question'
}

function leftOut(column: GuessedColumn, reason: LeftOutReason): GuessedColumn {
  return {
    ...column,
    target: { to: 'left-out', reason },
    confidence: reason === 'special-category' ? 'likely' : 'unsure',
    because: 'cells',
    special: true,
    asNewQuestion: { ...column.asNewQuestion, special: true, readers: 'team' },
  }
}
