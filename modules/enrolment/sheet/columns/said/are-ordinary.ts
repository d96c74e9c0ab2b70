import { cohortTemplate } from '../../../../programmes/templates/index.ts'
import { itemsOf, touchesIdentity } from '../../../identity/index.ts'
import { stemsOf } from '../../../identity/spelling.ts'
import { saysNothing } from '../../../no-common-ground/index.ts'
import { guessDayOrder, readDay } from '../../cells/read-day.ts'
import { readNumber } from '../../cells/read-number.ts'
import { saysWeekHours } from '../../cells/read-week-hours.ts'
import { fold } from '../../fold.ts'
import { isOnLadder, standOnLadder } from '../order-levels.ts'
import { ordinaryWords } from './ordinary-words.ts'

/**
 * Whether every answer of a column is known to be of an ordinary kind: a figure, a date, hours, steps of a known
 * ladder, or words of things that people learn, do and like. One answer that nobody knows is enough to say no: a list of
 * what may be private always lacks a word, a list of what is not can only be too short.
 */
export function areOrdinary(cells: readonly string[]): boolean {
  const different = new Set(cells)
  const order = guessDayOrder(cells)
  let kinds: readonly ((cell: string) => boolean)[] = [
    (cell) => itemsOf(cell).every(isOrdinary),
    (cell) => readNumber(cell) !== null,
    (cell) => readDay(cell, order) !== null,
    saysWeekHours,
    isOnLadder,
  ]
  let told = 0
  // Most columns are of no such kind, and say so in their first cells.
  for (const cell of different) {
    if (saysNothing(cell)) continue
    told++
    kinds = kinds.filter((isOfKind) => isOfKind(cell))
    if (kinds.length === 0) return false
  }
  return (
    told > 0 &&
    (kinds.some((kind) => kind !== isOnLadder) ||
      standOnLadder([...different].filter((cell) => !saysNothing(cell))))
  )
}

function isOrdinary(item: string): boolean {
  if (saysNothing(item) || themes.has(fold(item))) return true
  const words = stemsOf(item)
  return words.length > 0 && words.every((word) => ordinaryWords.has(word)) && !touchesIdentity(item)
}

const themes = new Set(
  cohortTemplate.themes
    .flatMap(({ asking, offering }) => [asking.fr, asking.en, offering.fr, offering.en])
    .filter((theme) => !touchesIdentity(theme))
    .map(fold),
)
