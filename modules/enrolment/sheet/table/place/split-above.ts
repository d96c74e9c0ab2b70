import { roleInName } from '../../columns/guess-roles.ts'
import { isKnownHeading } from '../../columns/know-heading.ts'
import { fold } from '../../fold.ts'

type Lines = readonly (readonly string[])[]
export type List = { readonly title: string; readonly lines: Lines }

/** Lists one above the other, each under a line that says no more than its role: "MENTORS", « Liste des mentorés ». */
export function splitAbove(lines: Lines): List[] | null {
  const starts = lines.flatMap((cells, line) => (isTitle(cells) ? [line] : []))
  if (starts.length < 2 || areAnswers(lines, starts)) return null
  const shared = headingsAbove(lines, starts[0]!) ?? ownHeadings(lines, starts[0]!, starts[1]!)
  const lists = starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length
    const own = ownHeadings(lines, start, end)
    return {
      title: titleOf(lines[start]!),
      lines: lines.map((cells, line) => {
        // A list without headings of its own goes on under those of the first.
        if (line === start && own === null && shared !== null) return shared
        return line > start && line < end ? cells : []
      }),
    }
  })
  return lists.every(({ lines: own }) => own.filter((cells) => filled(cells).length > 0).length >= 2)
    ? lists
    : null
}

function isTitle(cells: readonly string[]): boolean {
  const [only, ...others] = filled(cells)
  if (only === undefined || others.length > 0 || only.length > 60) return false
  return roleInName(only) !== null && fold(only).split(' ').length <= 5 && !/[?:]\s*\S/.test(only)
}

// In a column of roles the same words stand beside names too.
function areAnswers(lines: Lines, starts: readonly number[]): boolean {
  const titles = new Set(starts.map((line) => fold(titleOf(lines[line]!))))
  return lines.some((cells) => filled(cells).length > 1 && cells.some((cell) => titles.has(fold(cell))))
}

function titleOf(cells: readonly string[]): string {
  return filled(cells)[0]!.replace(/[\s:]+$/, '')
}

function headingsAbove(lines: Lines, start: number): readonly string[] | null {
  return lines.slice(0, start).findLast((cells) => filled(cells).length >= 2) ?? null
}

function ownHeadings(lines: Lines, start: number, end: number): readonly string[] | null {
  const first = lines.slice(start + 1, end).find((cells) => filled(cells).length > 0)
  return first !== undefined && filled(first).some(isKnownHeading) ? first : null
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '')
}
