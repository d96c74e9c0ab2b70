import { guessRoles, roleInName } from '../../columns/guess-roles.ts'
import { knowNameHeading } from '../../people/names/know-name-heading.ts'
import { knowHeading } from '../../columns/know-heading.ts'
import { sayRoles } from '../../columns/say-roles.ts'
import { SheetProblem, type Sheet, type SheetChoice } from '../../sheet.ts'
import type { OpenFile, Tab } from '../tab.ts'
import { gatherAnswers } from './gather-answers.ts'
import { joinTabs } from './join-tabs.ts'
import { tableToSheet } from './table-to-sheet.ts'

/** The tables of a file: those of the tabs that were asked for, else the first tab of people, with the other role's if there is one. */
export function chooseTabs({ tabs, fileName, readAs }: OpenFile, choice: SheetChoice = {}): Sheet[] {
  const filled = tabs.filter(({ lines }) => lines.some((cells) => cells.some((cell) => cell !== '')))
  if (filled.length === 0) throw new SheetProblem('empty')
  const missing = choice.tabs?.find((name) => !filled.some((tab) => tab.name === name))
  if (missing !== undefined) {
    throw new SheetProblem('no-such-tab', { tab: missing, tabs: filled.map(({ name }) => name).join(', ') })
  }
  const read = (tab: Tab) => gatherAnswers(tableToSheet(tab, { fileName, readAs, otherTabs: [] }, choice))
  const sheets =
    choice.tabs === undefined || choice.tabs.length === 0
      ? peopleAmong(filled, read)
      : joinTabs(filled.filter(({ name }) => choice.tabs!.includes(name ?? '')).map(read))
  const taken = new Set(sheets.flatMap(({ tab, layout }) => [tab, ...(layout.joinedTabs ?? [])]))
  const otherTabs = filled.flatMap(({ name }) => (name === null || taken.has(name) ? [] : [name]))
  return sheets.map((sheet) => sayRoles({ ...sheet, otherTabs }, choice.roleWords))
}

function peopleAmong(tabs: readonly Tab[], read: (tab: Tab) => Sheet): Sheet[] {
  if (tabs.length === 1) return [read(tabs[0]!)]
  const visible = tabs.filter(({ isHidden }) => !isHidden)
  const tables = joinTabs((visible.length > 0 ? visible : tabs).flatMap((tab) => readOrNot(tab, read)))
  const people = tables.filter(namesPeople)
  if (people.length > 1) return byRole(people)
  const table = people[0] ?? tables.find(isTable)
  return [table ?? read(visible[0] ?? tabs[0]!)]
}

function readOrNot(tab: Tab, read: (tab: Tab) => Sheet): Sheet[] {
  try {
    return [read(tab)]
  } catch (problem) {
    // A tab that is no table is not what was sent; too large a one is said when it is the only one.
    if (problem instanceof SheetProblem) return []
    throw problem
  }
}

// Both roles are read where tabs say them, or one of two does; tabs that only look alike may be last year's.
function byRole(tables: readonly Sheet[]): Sheet[] {
  const named = tables.map(({ tab }) => roleInName(tab ?? ''))
  const says = (role: string) => named.includes(role as 'mentor' | 'mentee')
  if (says('mentor') && says('mentee')) return tables.filter((_, index) => named[index] !== null)
  const guesses = guessRoles(tables.map((table) => ({ ...table, fileName: '' })))
  const ofOneSide = tables.filter((_, index) => guesses[index]!.role !== null)
  const roles = new Set(guesses.map(({ role }) => role))
  if (ofOneSide.length === 2 && roles.has('mentor') && roles.has('mentee')) return ofOneSide
  return [tables[0]!]
}

function namesPeople({ tab, headings }: Sheet): boolean {
  const role = roleInName(tab ?? '')
  return headings.some((heading) => {
    const known = knowHeading(heading)
    if (known !== null && ['first-name', 'last-name', 'full-name', 'email'].includes(known.meaning.to))
      return true
    // « Mentoré » above the names, in the list of that role.
    const named = role === null ? null : knowNameHeading(heading)
    return named?.says === 'somebody' && named.of === role
  })
}

function isTable({ headings, rows, headingLine }: Sheet): boolean {
  return headings.length >= 2 && rows.length + Math.min(1, headingLine) >= 2
}
