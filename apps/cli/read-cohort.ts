import { basename } from 'node:path'
import type { Role } from '../../modules/programmes/contract.ts'
import {
  inferQuestionnaire,
  readSheets,
  SheetProblem,
  toVolunteers,
  type MappedSheet,
  type RowProblem,
  type Sheet,
} from '../../modules/enrolment/sheet/index.ts'
import { cohortOfVolunteers } from '../../modules/matching/cohort/index.ts'
import type { Cohort } from '../../modules/matching/rules.ts'
import { text, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readBytes } from './files.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** The cohort of the spreadsheets named on the command line: one with a column for the role, or --mentees and --mentors. */
export async function readCohort(
  people: string | undefined,
  input: CommandInput,
  terminal: Terminal,
): Promise<Cohort> {
  const wanted = wantedSheets(people, input, terminal)
  terminal.progress(terminal.t('match.reading'))
  const sheets: { sheet: Sheet; role?: Role }[] = []
  for (const { path, role } of wanted) {
    for (const sheet of await readOne(path, terminal)) {
      sheets.push(role === undefined ? { sheet } : { sheet, role })
    }
  }
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  const findCity = namesTowns(mapped)
    ? (await import('../../modules/people/cities/index.ts')).findCity
    : undefined
  const options = { emailRequired: false, ...(findCity === undefined ? {} : { findCity }) }
  const found = toVolunteers(mapped, questionnaire, options)
  terminal.progress('')
  if (input.values['quiet'] !== true) tellProblems(found.problems, mapped, terminal)
  return cohortOfVolunteers(found, questionnaire)
}

function wantedSheets(
  people: string | undefined,
  input: CommandInput,
  { t }: Terminal,
): { path: string; role?: Role }[] {
  const [mentees, mentors] = [text(input, 'mentees'), text(input, 'mentors')]
  if (people !== undefined && mentees === undefined && mentors === undefined) return [{ path: people }]
  if (people === undefined && mentees !== undefined && mentors !== undefined) {
    if (mentees === '-' && mentors === '-') throw new Stop(exitCodes.wrongUsage, t('usage.input-twice'))
    return [
      { path: mentees, role: 'mentee' },
      { path: mentors, role: 'mentor' },
    ]
  }
  throw new Stop(exitCodes.wrongUsage, t('usage.sheets'))
}

async function readOne(path: string, terminal: Terminal): Promise<Sheet[]> {
  const bytes = await readBytes(path, terminal)
  try {
    return await readSheets(new Uint8Array(bytes), path === '-' ? terminal.t('match.input') : basename(path))
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    const reason = terminal.words('enrolment')(`sheet.fileProblems.${error.code}`, { ...error.details })
    throw new Stop(exitCodes.unreadable, terminal.t('files.not-a-sheet', { path, reason }))
  }
}

function namesTowns(sheets: readonly MappedSheet[]): boolean {
  return sheets.some(({ mapping }) =>
    mapping.some((target) => target.to === 'profile' && target.field === 'place'),
  )
}

const shownProblems = 8

function tellProblems(
  problems: readonly RowProblem[],
  sheets: readonly MappedSheet[],
  terminal: Terminal,
): void {
  const t = terminal.words('enrolment')
  for (const { sheet, line, column, code, value, details } of problems.slice(0, shownProblems)) {
    const file = sheets[sheet]!.sheet.fileName
    const where =
      column === null
        ? t('sheet.where.rowInFile', { file, line })
        : t('sheet.where.cellInFile', { file, line, column: column.heading })
    const problem = t(`sheet.rowProblems.${code}`, { ...details, value })
    terminal.tell(t('sheet.where.whole', { where, problem }))
  }
  const more = problems.length - shownProblems
  if (more > 0) terminal.tell(terminal.t('match.more-problems', { count: more }))
}
