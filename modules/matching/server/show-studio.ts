import { action } from '../../../platform/server/action.ts'
import { showStudio } from '../contract.ts'
import { findPublishedRun } from './find-published-run.ts'
import { listRounds } from './list-rounds.ts'
import { readStudio } from './read-studio.ts'

export const showStudioAction = action(showStudio, async ({ db }, { editionId, runId }) => {
  const { cohort, policy, assumptions, policyRevision, savedAt, weekOf } = await readStudio(db, editionId)
  const published = await findPublishedRun(db, editionId, runId)
  const rounds = await listRounds(db, editionId)
  return { cohort, policy, assumptions: [...assumptions], policyRevision, savedAt, weekOf, published, rounds }
})
