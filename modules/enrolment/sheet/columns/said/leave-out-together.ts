import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn } from '../../target.ts'
import { leaveNamesakesOut } from '../leave-namesakes-out.ts'
import { leaveUnsaidOut } from './leave-unsaid-out.ts'

/** What the columns of sheets that are handed in together leave out, once each is known by itself. */
export function leaveOutTogether(
  sheets: readonly Sheet[],
  guesses: readonly (readonly GuessedColumn[])[],
): (readonly GuessedColumn[])[] {
  return leaveUnsaidOut(sheets, leaveNamesakesOut(sheets, guesses))
}
