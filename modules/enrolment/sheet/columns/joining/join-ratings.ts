import type { Role } from '../../../../programmes/contract.ts'
import { areRoles, areStatuses } from '../../cells/are-roles.ts'
import { readRoles } from '../../cells/read-roles.ts'
import { filledOf } from '../../cells-of.ts'
import { fold } from '../../fold.ts'
import type { Sheet } from '../../sheet.ts'
import { roleInName } from '../guess-roles.ts'
import { asLines, asOne, replaceGroups, type Column } from './column.ts'
import { splitHeading, stemKey } from './split-heading.ts'

/**
 * Columns in which people note how at ease they are, a subject each ("How confident are you? [Maths]", from 1 to 5): what
 * a mentee notes low is a need, what a mentor notes high is an offer. Where nothing says who is which, they stay as they came.
 */
export function joinRatings(columns: readonly Column[], sheet: Sheet): Column[] {
  const rated = columns.filter(({ cells, heading }) => asksForEase(heading) && holdsFigures(cells))
  if (rated.length < 2) return [...columns]
  const stems = new Map<string, { column: Column; option: string; stem: string }[]>()
  for (const column of rated) {
    const [split] = splitHeading(column.heading)
    if (split === undefined) continue
    const key = stemKey(split.stem)
    stems.set(key, [...(stems.get(key) ?? []), { column, ...split }])
  }
  const groups = [...stems.values()].filter((offered) => offered.length >= 2)
  if (groups.length === 0) return [...columns]
  const roles = rolesOfRows(sheet)
  if (roles === null) return [...columns]
  return replaceGroups(
    columns,
    groups.map((offered) => {
      const members = offered.map(({ column }) => column)
      const { stem } = offered[0]!
      const best = Math.max(...members.flatMap(({ cells }) => cells.flatMap((cell) => figureOf(cell) ?? [])))
      const isUpsideDown = bestFirst.test(fold(stem))
      const says = (cell: string, role: Role | undefined) => {
        const figure = figureOf(cell)
        if (figure === null || role === undefined) return false
        const ease = isUpsideDown ? best + 1 - figure : figure
        return role === 'mentee' ? ease <= best * low : ease >= best * high
      }
      const cell = (row: number) =>
        asLines(
          offered.flatMap(({ column, option }) => (says(column.cells[row]!, roles[row]) ? [option] : [])),
        )
      return { members, one: asOne(members, { heading: stem, joined: 'ratings', cell }) }
    }),
  )
}

// Of five, one and two are a need, four and five are an offer.
const [low, high] = [0.4, 0.8]

function asksForEase(heading: string): boolean {
  return ease.test(fold(heading))
}

const ease =
  /\b(?:aisance|a l aise|niveaux?|maitrise\w*|levels?|confident|confidence|comfortable|comfort|proficien\w*|how good|note (?:ton|ta|tes|votre|vos|toi)|notez|evalue\w*|rate your|rate how)\b/
const bestFirst =
  /\b1 (?:au top|excellent|expert\w*|tres (?:a l aise|bon\w*|fort\w*)|fort\w*|very (?:good|confident|comfortable)|best|strong)\b/

function holdsFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => figureOf(cell) !== null)
}

/** "4", "4/5", "4 - plutôt à l’aise"; null for what is no mark of a short scale. */
function figureOf(cell: string): number | null {
  const found = /^\s*(\d{1,2})(?:\s*\/\s*\d{1,2}|\s*[-–:(].*)?\s*$/.exec(cell)
  const figure = found === null ? null : Number(found[1])
  return figure === null || figure > 10 ? null : figure
}

/** The side of each row by a column that says it, or by the name of the tab or the file; null where nothing does. */
function rolesOfRows(sheet: Sheet): (Role | undefined)[] | null {
  const place = sheet.headings.findIndex((_, column) => {
    const values = filledOf(sheet, column).slice(0, 300)
    return values.length >= sheet.rows.length * 0.8 && (areRoles(values, 0.8) || areStatuses(values))
  })
  if (place >= 0)
    return sheet.rows.map(({ cells }) => {
      const roles = readRoles(cells[place] ?? '') ?? []
      return roles.length === 1 ? roles[0] : undefined
    })
  const role = roleInName(sheet.tab ?? '') ?? roleInName(sheet.fileName)
  return role === null ? null : sheet.rows.map(() => role)
}
