import { fold } from '../../fold.ts'
import { asksHowMany } from '../asks-how-many.ts'
import { touchesIdentity } from '../../../identity/index.ts'
import { asOne, replaceGroups, type Column } from './column.ts'
import { holdsRanks, holdsTicks, readGroup, type Offered } from './read-group.ts'
import { holdsDegrees, readDegrees } from './read-degrees.ts'
import { splitHeading, stemKey } from './split-heading.ts'

/** Columns that share a question and each name one of its options: "Topics [Career]", "Topics [Networking]". */
export function joinOptions(columns: readonly Column[]): Column[] {
  const stems = new Map<string, (Offered & { stem: string })[]>()
  for (const column of columns) {
    if (column.heading === '' || touchesIdentity(column.heading)) continue
    for (const { stem, option } of splitHeading(column.heading)) {
      const key = stemKey(stem)
      if (key === '' || touchesIdentity(option)) continue
      const group = stems.get(key)
      if (group === undefined) stems.set(key, [{ column, option, stem }])
      else if (group.at(-1)!.column !== column) group.push({ column, option, stem })
    }
  }
  const taken = new Set<Column>()
  const groups = [...stems]
    .filter(([, offered]) => offered.length >= 2)
    .toSorted(([one], [other]) => other.length - one.length)
    .flatMap(([, all]) => {
      const offered = all.filter(({ column }) => !taken.has(column))
      const heading = offered[0]?.stem ?? ''
      // "How many mentors would you like? [Postdocs]" holds numbers, however small.
      if (offered.length < 2 || asksHowMany(heading)) return []
      // "Topics [Other]" often holds a text: it stays a question of its own.
      const ticked = offered.filter((one) => holdsTicks(one) || holdsRanks(one.column, offered.length))
      const areWanted = ticked.length * 2 < offered.length
      const telling = areWanted ? offered.filter(({ column }) => holdsDegrees(column)) : ticked
      const isFew = telling.length < 2 || telling.length * 2 < offered.length
      const reading = isFew
        ? null
        : areWanted
          ? readDegrees(telling)
          : (readGroup(telling) ?? readDegrees(telling))
      if (reading === null) return []
      const options = telling.map(({ column }) => column)
      const whole = wholeAnswer(columns, stemKey(heading), telling, reading.cell)
      const members = whole === undefined ? options : [whole, ...options]
      for (const column of members) taken.add(column)
      return [{ members, one: asOne(members, { heading: asQuestion(heading), ...reading }) }]
    })
  return replaceGroups(columns, groups)
}

// Some tools write the whole answer in one column, then each of its options in a column of its own.
function wholeAnswer(
  columns: readonly Column[],
  key: string,
  offered: readonly Offered[],
  ticked: (row: number) => string,
): Column | undefined {
  const says = (cell: string, row: number) => {
    const text = fold(cell)
    const items = ticked(row)
      .split('\n')
      .filter((item) => item !== '')
    return items.length === 0 ? true : items.every((item) => text.includes(fold(item)))
  }
  return columns.find(
    (column) =>
      stemKey(column.heading) === key &&
      column.joined === null &&
      !offered.some((one) => one.column === column) &&
      column.cells.every(says),
  )
}

// What survey tools write between a question and its option.
function asQuestion(stem: string): string {
  return stem.replace(/\s*[-–:]\s*(selected choice|choix sélectionnés?|ranks?|rank order)$/i, '').trim()
}
