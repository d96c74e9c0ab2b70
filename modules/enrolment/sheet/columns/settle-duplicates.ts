import { namesPeople } from '../../../programmes/rules.ts'
import type { Question } from '../../../programmes/contract.ts'
import { isList } from './propose-question.ts'
import type { Confidence, GuessedColumn, Target } from '../target.ts'

const strength: Record<Confidence, number> = { sure: 3, likely: 2, unsure: 1 }

/** Lets one column only fill what holds one value: the surest, else the first. Lists may come from several columns. */
export function settleDuplicates(
  columns: readonly GuessedColumn[],
  questions: readonly Question[],
): GuessedColumn[] {
  const named = settleNames(columns)
  const holders = new Map<string, GuessedColumn>()
  for (const column of named) {
    const slot = slotOf(column.target, questions)
    const holder = slot === null ? undefined : holders.get(slot)
    if (
      slot !== null &&
      (holder === undefined || strength[column.confidence] > strength[holder.confidence])
    ) {
      holders.set(slot, column)
    }
  }
  return named.map((column) => {
    const slot = slotOf(column.target, questions)
    if (slot === null || holders.get(slot) === column) return column
    return { ...column, target: { to: 'left-out', reason: 'same-as-another' } }
  })
}

// "Nom" beside "Prénom" is a family name; alone, it is the whole name. A whole name beside both parts adds nothing.
function settleNames(columns: readonly GuessedColumn[]): GuessedColumn[] {
  const has = (to: string) => columns.some(({ target }) => target.to === to)
  const parts = has('first-name') && has('last-name')
  return columns.map((column) => {
    if (column.target.to === 'last-name' && !has('first-name') && !has('full-name')) {
      return { ...column, target: { to: 'full-name' } }
    }
    if (column.target.to === 'full-name' && !parts && has('first-name'))
      return { ...column, target: { to: 'last-name' } }
    return column.target.to === 'full-name' && parts
      ? { ...column, target: { to: 'left-out', reason: 'same-as-another' } }
      : column
  })
}

function slotOf(target: Target, questions: readonly Question[]): string | null {
  if ('key' in target && namesPeople(target.key)) return null
  if (target.to === 'left-out') return null
  if (target.to === 'profile') return target.field === 'languages' ? null : `profile ${target.field}`
  if (target.to === 'question')
    return isList(questions.find(({ key }) => key === target.key)?.kind) ? null : `question ${target.key}`
  if (target.to === 'new-question')
    return isList(target.kind) || target.kind === 'long-text' ? null : `question ${target.key}`
  return target.to
}
