import {
  columnLetter,
  gatherProblems,
  type GatheredProblem,
  type MappedSheet,
  type RowProblem,
  type Sheet,
} from '../../modules/enrolment/sheet/index.ts'
import { text, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { handleOf } from './who-is-who.ts'

const shown = 8

export function wantsAllRemarks(input: CommandInput, { t }: Terminal): boolean {
  const remarks = text(input, 'remarks')
  if (remarks !== undefined && remarks !== 'all')
    throw new Stop(exitCodes.wrongUsage, t('sheet.remarks', { remarks }))
  return remarks === 'all'
}

/** What was not read of the sheets, a sentence for each column at fault; or every line with `all`. */
export function tellRemarks(
  problems: readonly RowProblem[],
  sheets: readonly MappedSheet[],
  { all }: { all: boolean },
  terminal: Terminal,
): void {
  for (const mapped of sheets) {
    tellLayout(mapped.sheet, terminal)
    tellUnnamed(mapped, terminal)
    tellUnsaid(mapped, terminal)
    if (all) tellAside(mapped, terminal)
  }
  const gathered: GatheredProblem[] = all
    ? problems.map((problem) => ({ ...problem, lines: [problem.line] }))
    : gatherProblems(problems)
  for (const problem of all ? gathered : gathered.slice(0, shown)) tellProblem(problem, sheets, terminal)
  const more = gathered.length - shown
  if (!all && more > 0) terminal.tell(terminal.t('match.more-problems', { count: more }))
}

function tellProblem(
  { sheet, line, lines, column, code, value, details, who }: GatheredProblem,
  sheets: readonly MappedSheet[],
  terminal: Terminal,
): void {
  const t = terminal.words('enrolment')
  const file = nameOf(sheets[sheet]!.sheet)
  const where =
    column === null
      ? t('sheet.where.rowInFile', { file, line })
      : t('sheet.where.cellInFile', { file, line, column: column.heading })
  const field = details['field']
  const words = typeof field === 'string' ? { field: t(`sheet.fields.${field}`) } : {}
  const problem = t(`sheet.rowProblems.${code}`, { ...details, ...words, value })
  const also =
    lines.length > 1
      ? ` ${terminal.t('sheet.also', { count: lines.length - 1, lines: lines.slice(1, 6).join(', ') })}`
      : ''
  const otherwise =
    who === undefined
      ? ''
      : ` ${terminal.t(`sheet.otherwise.${who.taken}`, { words: `"${handleOf(who.key)}"` })}`
  terminal.tell(t('sheet.where.whole', { where, problem }) + also + otherwise)
}

// Where no line of headings was found at all, that is said once.
function tellUnnamed({ sheet, mapping }: MappedSheet, { t, tell }: Terminal): void {
  if (sheet.headingLine === 0) return
  const unnamed = mapping.flatMap((target, column) =>
    target.to === 'left-out' && target.reason === 'no-heading'
      ? columnLetter(sheet.sources?.[column]?.places[0] ?? column)
      : [],
  )
  if (unnamed.length > 0)
    tell(
      t('sheet.unnamed-columns', { file: nameOf(sheet), columns: unnamed.join(', '), count: unnamed.length }),
    )
}

// What is left out is said with what was understood; here, how to take it in.
function tellUnsaid({ sheet, mapping }: MappedSheet, { t, tell }: Terminal): void {
  const unsaid = mapping.flatMap((target, column) =>
    target.to === 'left-out' && target.reason === 'unsaid' ? (sheet.headings[column] ?? []) : [],
  )
  const [first] = unsaid
  if (first === undefined) return
  tell(
    t('sheet.unsaid-columns', {
      file: nameOf(sheet),
      columns: unsaid.map((heading) => t('sheet.unsaid-column', { column: heading })).join(', '),
      count: unsaid.length,
      column: `"${first}"`,
    }),
  )
}

// What brings nobody together, by its heading: so that no column disappears in silence.
function tellAside({ sheet, mapping }: MappedSheet, { t, tell }: Terminal): void {
  const aside = mapping.flatMap((target, column) =>
    target.to === 'left-out' && ofNoUse.has(target.reason) ? (sheet.headings[column] ?? []) : [],
  )
  if (aside.length === 0) return
  const columns = aside.map((heading) => t('sheet.unsaid-column', { column: heading })).join(', ')
  tell(t('sheet.aside-columns', { file: nameOf(sheet), columns, count: aside.length }))
}

const ofNoUse: ReadonlySet<string> = new Set([
  'personal-detail',
  'technical',
  'same-everywhere',
  'same-as-another',
  'not-asked-of-role',
  'third-person',
  'about-programme',
])

function tellLayout(sheet: Sheet, terminal: Terminal): void {
  const { headingLine, headings, otherTabs, layout } = sheet
  const file = nameOf(sheet)
  const { t, tell } = terminal
  if (headingLine === 0) tell(t('sheet.no-headings', { file }))
  if (otherTabs.length > 0) tell(t('sheet.other-tabs', { file, tabs: otherTabs.join(', ') }))
  if (layout.gathered) tell(t('sheet.gathered', { file, ...layout.gathered }))
  if (layout.joinedTabs)
    tell(
      t('sheet.joined-tabs', { file, count: layout.joinedTabs.length, tabs: layout.joinedTabs.join(', ') }),
    )
  const [foot] = layout.footLines
  if (foot !== undefined) tell(t('sheet.foot', { file, text: foot.text, count: layout.footLines.length }))
  if (layout.hiddenLines.length > 0) tell(t('sheet.hidden-lines', { file, count: layout.hiddenLines.length }))
  if (layout.hiddenColumns.length > 0) {
    const columns = layout.hiddenColumns.map((column) => headings[column] || columnLetter(column)).join(', ')
    tell(t('sheet.hidden-columns', { file, columns }))
  }
}

function nameOf({ fileName, tab, otherTabs }: Sheet): string {
  return tab === null || otherTabs.length === 0 ? fileName : `${fileName} (${tab})`
}
