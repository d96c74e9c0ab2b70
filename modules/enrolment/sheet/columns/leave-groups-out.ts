import type { Sheet } from '../sheet.ts'
import type { GuessedColumn } from '../target.ts'
import { splitHeading, stemKey } from './joining/split-heading.ts'
import { knowHeading } from './know-heading.ts'

/**
 * A question of one column an option, of which several options tell who people are ("Tick what sounds like you [Single
 * parent]", "[Registered disabled]"): what else it offers is answered beside them, and is left out in doubt. A question
 * that plainly asks something else keeps its other options.
 */
export function leaveGroupsOut(columns: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] {
  const groups = new Map<string, { told: number; others: Set<GuessedColumn>; options: number }>()
  const groupOf = (stem: string) => {
    const known = groups.get(stem)
    if (known !== undefined) return known
    const group = { told: 0, others: new Set<GuessedColumn>(), options: 0 }
    groups.set(stem, group)
    return group
  }
  for (const column of columns) {
    if (!column.special) continue
    for (const { stem } of splitHeading(column.heading)) {
      const group = groupOf(stemKey(stem))
      group.told++
      group.options++
    }
  }
  if (groups.size === 0) return [...columns]
  for (const column of columns) {
    if (column.special) continue
    const source = sheet.sources?.[column.column]
    const whole = source?.joined ? groups.get(stemKey(column.heading)) : undefined
    if (whole !== undefined) {
      whole.others.add(column)
      whole.options += source!.places.length
    }
    for (const { stem } of splitHeading(column.heading)) {
      const group = groups.get(stemKey(stem))
      if (group === undefined || group.others.has(column)) continue
      group.others.add(column)
      group.options++
    }
  }
  const doubtful = new Set(
    [...groups].flatMap(([stem, { told, others, options }]) =>
      told >= 2 && told * 3 >= options && knowHeading(stem) === null ? [...others] : [],
    ),
  )
  return columns.map((column) => (doubtful.has(column) ? inDoubt(column) : column))
}

function inDoubt(column: GuessedColumn): GuessedColumn {
  return {
    ...column,
    target: { to: 'left-out', reason: 'perhaps-special' },
    confidence: 'unsure',
    because: 'heading',
    special: true,
    asNewQuestion: { ...column.asNewQuestion, special: true, readers: 'team' },
  }
}
