import type { SheetInResult } from '../../../enrolment/web/index.ts'
import type { Cohort } from '../../cohort/cohort.ts'
import { cohortOfVolunteers } from '../../cohort/cohort-of-volunteers.ts'
import type { Start } from '../solving/solve-protocol.ts'
import { takeWorker } from '../solving/spare-worker.ts'
import type { TriedWork } from './kept-work.ts'

/**
 * From the volunteers of a spreadsheet to what the studio works on, with all that was assumed on the way. The worker
 * that will solve it reads the people first: on a wide sheet, the page would stand still.
 */
export async function toTriedWork(result: SheetInResult, now: Date): Promise<TriedWork> {
  // The questionnaire is whole by now: what the sheets added stands in it already.
  const found = { ...result, newOptions: [], newThemes: [], newQuestions: [] }
  const cohort = cohortOfVolunteers(found, result.questionnaire)
  const { policy, assumptions } = await startOf(cohort)
  return { id: now.toISOString(), cohort, policy, assumptions, weekOf: now.toISOString() }
}

function startOf(cohort: Cohort): Promise<Start> {
  return new Promise((resolve, reject) => {
    const { client, release } = takeWorker(reject)
    client.give(cohort)
    client.ask('start', {}).finally(release).then(resolve, reject)
  })
}
