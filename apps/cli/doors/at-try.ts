import {
  completeQuestionnaire,
  guessRoles,
  joinColumns,
  leaveOutTogether,
  ourOwnForm,
  recogniseColumns,
  toVolunteers,
  whyNotRead,
  type MappedSheet,
  type Questionnaire,
  type Sheet,
  type VolunteersResult,
} from '../../../modules/enrolment/sheet/index.ts'
import { cohortOfVolunteers } from '../../../modules/matching/cohort/index.ts'
import { match, ourTemplate, startingPolicy } from '../../../modules/matching/rules.ts'
import { findCity } from '../../../modules/people/cities/index.ts'
import { criteriaOf, week, type AtADoor, type SheetFiles } from './at-a-door.ts'

/** The way of `/try`, without its screen. */
export async function atTry({ sheets }: SheetFiles): Promise<AtADoor> {
  const joined = joinColumns(sheets)
  const known = ourOwnForm(sheets)
  const found = readAgainst(joined, known)
  if (found === null) return { refused: true }
  const questionnaire = completeQuestionnaire(known, found)
  const whole = { ...found, newOptions: [], newThemes: [], newQuestions: [] }
  const cohort = cohortOfVolunteers(whole, questionnaire)
  const { policy } = startingPolicy(cohort, ourTemplate)
  const outcome = await match(cohort, policy, { weekOf: week })
  if ('refusal' in outcome) return { refused: true }
  return { refused: false, criteria: criteriaOf(policy), matched: outcome.matched }
}

/** Nothing corrected by hand; null where a sheet cannot be read as it is. */
export function readAgainst(sheets: readonly Sheet[], questionnaire: Questionnaire): VolunteersResult | null {
  const roles = guessRoles(sheets)
  const recognised = leaveOutTogether(
    sheets,
    sheets.map((sheet, index) => recogniseColumns(sheet, { ...questionnaire, role: roles[index]!.role })),
  )
  const mapped = sheets.map((sheet, index): MappedSheet => {
    const { role, everybodyIsBoth = false } = roles[index]!
    return { sheet, role, everybodyIsBoth, mapping: recognised[index]!.map(({ target }) => target) }
  })
  if (mapped.some((sheet) => whyNotRead(sheet, { emailRequired: false }) !== undefined)) return null
  return toVolunteers(mapped, questionnaire, { emailRequired: false, findCity })
}
