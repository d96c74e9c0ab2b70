import type { SheetInResult } from '../../../enrolment/web/index.ts'
import { cohortOfVolunteers } from '../../cohort/cohort-of-volunteers.ts'
import { ourTemplate, startingPolicy } from '../../rules.ts'
import type { TriedWork } from './kept-work.ts'

/** From the volunteers of a spreadsheet to what the studio works on, with all that was assumed on the way. */
export function toTriedWork(result: SheetInResult, now: Date): TriedWork {
  // The questionnaire is whole by now: what the sheets added stands in it already.
  const found = { ...result, newOptions: [], newThemes: [], newQuestions: [] }
  const cohort = cohortOfVolunteers(found, result.questionnaire)
  const { policy, assumptions } = startingPolicy(cohort, ourTemplate)
  return { id: now.toISOString(), cohort, policy, assumptions, weekOf: now.toISOString() }
}
