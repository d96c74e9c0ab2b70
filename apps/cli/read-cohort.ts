import type { Role } from '../../modules/programmes/contract.ts'
import {
  guessRoles,
  inferQuestionnaire,
  toVolunteers,
  whyNotRead,
  type MappedSheet,
  type Sheet,
} from '../../modules/enrolment/sheet/index.ts'
import { cohortOfVolunteers } from '../../modules/matching/cohort/index.ts'
import type { Cohort } from '../../modules/matching/rules.ts'
import { text, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readTabs } from './read-tabs.ts'
import { nameColumns, sheetChoice } from './sheet-choice.ts'
import { Stop } from './stop.ts'
import { tellRemarks, wantsAllRemarks } from './tell-remarks.ts'
import type { Terminal } from './terminal.ts'
import { checkSides, sayNoRole, withSaidRoles } from './who-is-which.ts'
import { answersOf } from './who-is-who.ts'

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
    const read = await readTabs(path, sheetChoice(input, terminal), terminal)
    for (const sheet of ofRole(read, role)) sheets.push(role === undefined ? { sheet } : { sheet, role })
  }
  const said = withSaidRoles(
    sheets.map(({ sheet }) => sheet),
    input,
    terminal,
  )
  const named = nameColumns(said, input, terminal)
  const { sheets: mapped, questionnaire } = inferQuestionnaire(
    sheets.map((one, index) => ({ ...one, sheet: named[index]! })),
  )
  const unsaid = mapped.find((one) => whyNotRead(one, { emailRequired: false }) === 'no-role')
  if (unsaid !== undefined) throw sayNoRole(unsaid.sheet, terminal)
  const findCity = namesTowns(mapped)
    ? (await import('../../modules/people/cities/index.ts')).findCity
    : undefined
  const options = { emailRequired: false, ...(findCity === undefined ? {} : { findCity }) }
  const asked = toVolunteers(mapped, questionnaire, options)
  const whoIsWho = answersOf(asked.problems, input, terminal)
  const isAnswered = Object.keys(whoIsWho).length > 0
  const found = isAnswered ? toVolunteers(mapped, questionnaire, { ...options, whoIsWho }) : asked
  terminal.progress('')
  if (input.values['quiet'] !== true)
    tellRemarks(found.problems, mapped, { all: wantsAllRemarks(input, terminal) }, terminal)
  checkSides(found, mapped, terminal)
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

function namesTowns(sheets: readonly MappedSheet[]): boolean {
  return sheets.some(({ mapping }) =>
    mapping.some((target) => target.to === 'profile' && target.field === 'place'),
  )
}

// One workbook may be given for both roles: each takes the tabs that are its own.
function ofRole(sheets: readonly Sheet[], role: Role | undefined): readonly Sheet[] {
  if (role === undefined || sheets.length < 2) return sheets
  const roles = guessRoles(sheets)
  const own = sheets.filter((_, index) => roles[index]!.role === role)
  return own.length > 0 ? own : sheets
}
