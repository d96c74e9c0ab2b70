import { knowHeading } from '../../columns/know-heading.ts'
import { cellsOf } from '../../cells-of.ts'
import { fold } from '../../fold.ts'
import { sheetLimits, type Sheet } from '../../sheet.ts'

/**
 * Names in one tab and answers in another, held together by an address or a code that both have: the answers stand beside
 * their people. Tables that share no such column, or name people themselves, stay as they are.
 */
export function joinTabs(tables: readonly Sheet[]): Sheet[] {
  const people = tables.filter(namesSomebody)
  const joined = new Map<Sheet, Sheet>(people.map((table) => [table, table]))
  const gone = new Set<Sheet>()
  for (const answers of tables) {
    if (people.includes(answers)) continue
    for (const table of people) {
      const before = joined.get(table)!
      const key = sharedKey(before, answers)
      if (key === null || before.headings.length + answers.headings.length > sheetLimits.columns) continue
      joined.set(table, beside(before, answers, key))
      gone.add(answers)
    }
  }
  return tables.flatMap((table) => (gone.has(table) ? [] : [joined.get(table) ?? table]))
}

type Key = { readonly own: number; readonly theirs: number }

// An address, else a column of one heading in both, whose cells tell lines apart and are found on both sides.
function sharedKey(people: Sheet, answers: Sheet): Key | null {
  const theirs = answers.headings.map((heading, column) => ({ heading, column }))
  const pairs = people.headings.flatMap((heading, own) =>
    theirs
      .filter((one) =>
        isAddress(heading) ? isAddress(one.heading) : heading !== '' && fold(one.heading) === fold(heading),
      )
      .map((one): Key => ({ own, theirs: one.column })),
  )
  return (
    pairs.find(({ own, theirs: other }) => areKeys(cellsOf(people, own), cellsOf(answers, other))) ?? null
  )
}

function isAddress(heading: string): boolean {
  return knowHeading(heading)?.meaning.to === 'email'
}

function areKeys(own: readonly string[], theirs: readonly string[]): boolean {
  const known = new Set(own.filter(isFilled).map(fold))
  const asked = theirs.filter(isFilled).map(fold)
  const found = new Set(asked.filter((key) => known.has(key)))
  return (
    found.size >= 2 &&
    new Set(asked).size === asked.length &&
    known.size >= own.filter(isFilled).length * 0.9 &&
    // The people of one tab of two may be half of those who answered.
    found.size >= Math.min(known.size, asked.length) * 0.6
  )
}

function isFilled(cell: string): boolean {
  return cell !== ''
}

function beside(people: Sheet, answers: Sheet, { own, theirs }: Key): Sheet {
  const places = answers.headings.flatMap((_, column) => (column === theirs ? [] : [column]))
  const rowOf = new Map(answers.rows.map((row) => [fold(row.cells[theirs] ?? ''), row] as const))
  rowOf.delete('')
  return {
    ...people,
    headings: [...people.headings, ...places.map((column) => answers.headings[column]!)],
    rows: people.rows.map((row) => {
      const found = rowOf.get(fold(row.cells[own] ?? ''))
      return { ...row, cells: [...row.cells, ...places.map((column) => found?.cells[column] ?? '')] }
    }),
    layout: {
      ...people.layout,
      joinedTabs: [...(people.layout.joinedTabs ?? []), ...(answers.tab === null ? [] : [answers.tab])],
    },
  }
}

function namesSomebody({ headings }: Sheet): boolean {
  return headings.some((heading) => {
    const known = knowHeading(heading)
    return known !== null && ['first-name', 'last-name', 'full-name'].includes(known.meaning.to)
  })
}
