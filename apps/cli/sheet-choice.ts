import { touchesIdentity } from '../../modules/enrolment/identity/index.ts'
import { columnLetter, fold, type Sheet, type SheetChoice } from '../../modules/enrolment/sheet/index.ts'
import { text, texts, type Command, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** What can be said of a spreadsheet that is not read as it should be. */
export const sheetOptions: Command['options'] = {
  sheet: { type: 'string', multiple: true },
  'heading-line': { type: 'string' },
  'name-column': { type: 'string' },
  column: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  hidden: { type: 'boolean' },
  'one-person': { type: 'string', multiple: true },
  'two-people': { type: 'string', multiple: true },
  remarks: { type: 'string' },
}

/** The tabs, the line of headings and what is hidden, as the command says. */
export function sheetChoice(input: CommandInput, { t }: Terminal): SheetChoice {
  const tabs = texts(input, 'sheet')
  const line = text(input, 'heading-line')
  if (line !== undefined && !/^\d{1,5}$/.test(line))
    throw new Stop(exitCodes.wrongUsage, t('sheet.heading-line', { line }))
  return {
    ...(tabs.length > 0 && { tabs }),
    ...(line !== undefined && { headingLine: Number(line) }),
    hidden: input.values['hidden'] === true,
  }
}

/** The sheets with the headings that --name-column and --column give: "Pseudo=first name", or "C=first name" by its letter. */
export function nameColumns(sheets: readonly Sheet[], input: CommandInput, { t }: Terminal): Sheet[] {
  const name = text(input, 'name-column')
  const given = texts(input, 'column').map((words) => {
    const at = words.lastIndexOf('=')
    const [column, meaning] = [words.slice(0, at).trim(), words.slice(at + 1).trim()]
    if (at < 1 || column === '' || meaning === '')
      throw new Stop(exitCodes.wrongUsage, t('sheet.column', { words }))
    return { column, meaning }
  })
  const wanted = name === undefined ? given : [{ column: name, meaning: 'full name' }, ...given]
  for (const { column } of wanted) {
    if (sheets.some(({ headings }) => placesOf(headings, column).length > 0)) continue
    const columns = sheets[0]!.headings.map((heading, place) => heading || columnLetter(place)).slice(0, 12)
    throw new Stop(exitCodes.wrongUsage, t('sheet.no-such-column', { column, columns: columns.join(', ') }))
  }
  return sheets.map((sheet) => {
    const meanings = new Map(
      wanted.flatMap(({ column, meaning }) =>
        placesOf(sheet.headings, column).map((place) => [place, meaning] as const),
      ),
    )
    const kept = new Set([...meanings].flatMap(([place, meaning]) => (keeps(meaning) ? [place] : [])))
    const ignored = new Set([...meanings].flatMap(([place, meaning]) => (ignores(meaning) ? [place] : [])))
    const roles = [...meanings].find(
      ([place, meaning]) => place >= 0 && isRole(meaning) && !isSpecial(sheet, place),
    )
    return {
      ...sheet,
      ...(roles !== undefined && { roleHeading: sheet.headings[roles[0]]! }),
      ...(kept.size > 0 && { keep: sheet.headings.filter((_, place) => kept.has(place)) }),
      headings: sheet.headings.map((heading, place) =>
        meanings.has(place) &&
        !ignored.has(place) &&
        !kept.has(place) &&
        !isRole(meanings.get(place)!) &&
        !isSpecial(sheet, place)
          ? `${meanings.get(place)!}${optionOf(heading)}`
          : heading,
      ),
      rows:
        ignored.size === 0
          ? sheet.rows
          : sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell, place) => (ignored.has(place) ? '' : cell)),
            })),
    }
  })
}

// Another heading does not make what tells who people are something else: it stays left out.
function isSpecial({ headings }: Sheet, place: number): boolean {
  return touchesIdentity(headings[place] ?? '')
}

// "Topics", where each of its options has a column of its own: "Topics [CV]", "Topics[SQ001]".
function placesOf(headings: readonly string[], column: string): number[] {
  const wanted = fold(column)
  const named = headings.findIndex((heading) => heading !== '' && fold(heading) === wanted)
  if (named >= 0) return [named]
  const options = headings.flatMap((heading, place) => {
    const option = optionOf(heading)
    return option !== '' && fold(heading.slice(0, -option.length)) === wanted ? [place] : []
  })
  if (options.length > 0) return options
  // Columns that were read together are called by all their headings.
  const parts = column.split(' · ')
  const together = parts.flatMap((part) => headings.findIndex((heading) => fold(heading) === fold(part)))
  if (parts.length > 1 && together.every((place) => place >= 0)) return together
  const lettered = headings.findIndex((_, place) => columnLetter(place) === column.toUpperCase())
  return lettered >= 0 ? [lettered] : []
}

function optionOf(heading: string): string {
  return /\s*\[[^[\]]+\]\s*$/.exec(heading)?.[0] ?? ''
}

// Its cells say who is on which side, whatever its heading says.
function isRole(meaning: string): boolean {
  return fold(meaning) === 'role'
}

// Its heading stays, and somebody has looked at its answers.
function keeps(meaning: string): boolean {
  return ['keep', 'garder'].includes(fold(meaning))
}

function ignores(meaning: string): boolean {
  return ['ignore', 'ignorer', 'leave out', 'laisser de cote'].includes(fold(meaning))
}
