import { SheetProblem, sheetLimits, type Sheet, type SheetChoice, type SheetRow } from '../../sheet.ts'
import type { Tab } from '../tab.ts'
import { around, findHeadings, type FoundHeadings } from './find-headings.ts'
import { splitFoot } from './find-foot.ts'
import { joinHeadings } from './join-headings.ts'
import { withoutToolCodes } from './without-tool-codes.ts'

type About = Pick<Sheet, 'fileName' | 'readAs' | 'otherTabs'>
type Lines = readonly (readonly string[])[]

/** The table of one tab: its headings, its people by line, and what stood around them. Throws SheetProblem. */
export function tableToSheet(tab: Tab, about: About, choice: SheetChoice = {}): Sheet {
  const hides = choice.hidden !== true
  const { lines, width } = readable(tab)
  const isHidden = (line: number) => hides && tab.hiddenLines.has(line)
  if (lines.every((_, line) => isHidden(line) || lastFilled(lines[line]!) < 0))
    throw new SheetProblem('all-hidden')
  const found = chosen(lines, width, choice) ?? findHeadings(lines, isHidden)
  const shown = lines.slice(found.start).filter((_, index) => !isHidden(found.start + index))
  const { headings, used } = headingsOf(tab, lines, found, shown, width)

  const hiddenColumns = [...tab.hiddenColumns].filter((column) => column < width)
  const blanked = hides ? hiddenColumns : []
  const rows: SheetRow[] = []
  const repeated: number[] = []
  for (let at = found.start; at < lines.length; at++) {
    if (isHidden(at) || lastFilled(lines[at]!) < 0) continue
    if (used.some((line) => isSame(lines[line]!, lines[at]!))) repeated.push(at + 1)
    else rows.push({ line: at + 1, cells: toWidth(lines[at]!, width, blanked) })
  }
  if (rows.length === 0) throw new SheetProblem('only-headings')
  if (rows.length > sheetLimits.rows) throw new SheetProblem('too-many-rows', { limit: sheetLimits.rows })
  const { people, foot } = splitFoot(rows)
  const first = found.headings[0] ?? found.start
  return {
    ...about,
    tab: tab.name,
    headings: withoutToolCodes(headings).map((heading, column) => choice.names?.[column] ?? heading),
    headingLine: (used.at(-1) ?? -1) + 1,
    rows: people,
    layout: {
      headingLines: used.map((line) => line + 1),
      asideLines: [
        ...filledLines(lines, 0, first, isHidden),
        ...found.codes.map((line) => line + 1),
        ...repeated,
      ],
      footLines: foot,
      hiddenLines: [...tab.hiddenLines]
        .filter((line) => lastFilled(lines[line] ?? []) >= 0)
        .map((line) => line + 1),
      hiddenColumns,
      firstLines: lines
        .slice(0, shownLines)
        .map((cells, line) => ({ line: line + 1, cells: toWidth(cells, width, blanked) })),
    },
  }
}

const shownLines = 15

function readable(tab: Tab): { lines: Lines; width: number } {
  const last = tab.lines.findLastIndex((cells) => lastFilled(cells) >= 0)
  if (last < 0) throw new SheetProblem('empty')
  const lines = tab.lines.slice(0, last + 1)
  const width = lines.reduce((widest, cells) => Math.max(widest, lastFilled(cells) + 1), 0)
  if (width > sheetLimits.columns)
    throw new SheetProblem('too-many-columns', { columns: width, limit: sheetLimits.columns })
  if (width * lines.length > sheetLimits.cells)
    throw new SheetProblem('too-many-cells', { columns: width, rows: lines.length, limit: sheetLimits.cells })
  return { lines, width }
}

function chosen(lines: Lines, width: number, { headingLine }: SheetChoice): FoundHeadings | null {
  if (headingLine === undefined) return null
  if (headingLine === 0) return { headings: [], codes: [], start: 0 }
  if (headingLine > lines.length || lastFilled(lines[headingLine - 1]!) < 0)
    throw new SheetProblem('no-such-line', { line: headingLine, last: lines.length })
  return around(lines, headingLine - 1, width)
}

// The line above belongs to the headings where it changes one of them: else it is a title, or a group that says nothing.
function headingsOf(tab: Tab, lines: Lines, { headings: found }: FoundHeadings, rows: Lines, width: number) {
  const [main, second] = found
  if (main === undefined) return { headings: Array.from({ length: width }, () => ''), used: [] }
  const groupLine = (line: number) => ({ cells: lines[line]!, spans: tab.spans.get(line) ?? [] })
  const sample = rows.slice(0, 60)
  const whole =
    second === undefined
      ? toWidth(lines[main]!, width)
      : joinHeadings(groupLine(main), toWidth(lines[second]!, width), sample, width)
  const above = lines[main - 1]?.filter((cell) => cell !== '').length ?? 0
  if (above < 2) return { headings: whole, used: found }
  const joined = joinHeadings(groupLine(main - 1), whole, sample, width)
  const changes = joined.some((heading, column) => heading !== whole[column])
  return changes ? { headings: joined, used: [main - 1, ...found] } : { headings: whole, used: found }
}

function filledLines(lines: Lines, from: number, to: number, isHidden: (line: number) => boolean): number[] {
  return lines.slice(from, to).flatMap((cells, index) => {
    return lastFilled(cells) >= 0 && !isHidden(from + index) ? [from + index + 1] : []
  })
}

function isSame(headings: readonly string[], cells: readonly string[]): boolean {
  return headings.every((heading, column) => heading === (cells[column] ?? ''))
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '')
}

function toWidth(
  cells: readonly string[],
  width: number,
  blanked: readonly number[] = [],
): readonly string[] {
  if (cells.length === width && blanked.length === 0) return cells
  const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '')
  for (const column of blanked) whole[column] = ''
  return whole
}
