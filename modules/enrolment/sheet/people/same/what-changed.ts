import { fold } from '../../fold.ts'
import type { MappedSheet, Target } from '../../target.ts'
import type { Volunteer } from '../../volunteer.ts'

const mostNamed = 4

/** What a second answer says otherwise, by the headings: "Thèmes (Négociation → Gestion du temps), Ville (…)". */
export function whatChanged(
  before: Volunteer['source'],
  after: Volunteer['source'],
  sheets: readonly MappedSheet[],
): string {
  if (before.sheet !== after.sheet) return ''
  const { sheet, mapping } = sheets[after.sheet]!
  const cellsAt = (line: number) => sheet.rows.find((row) => row.line === line)?.cells ?? []
  const [old, now] = [cellsAt(before.line), cellsAt(after.line)]
  const changed = mapping.flatMap((target, column) => {
    const [was, is] = [old[column] ?? '', now[column] ?? '']
    if (!counts(target) || is === '' || fold(was) === fold(is)) return []
    const heading = sheet.headings[column] ?? ''
    return [isPrivate(target) ? heading : `${heading} (${short(was)} → ${short(is)})`]
  })
  return [...changed.slice(0, mostNamed), ...(changed.length > mostNamed ? ['…'] : [])].join(', ')
}

function counts({ to }: Target): boolean {
  return to !== 'left-out' && to !== 'answered-at'
}

// What is for the team alone is named, never shown.
function isPrivate(target: Target): boolean {
  return target.to === 'new-question' && target.special
}

function short(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 58)}…` : line || '–'
}
