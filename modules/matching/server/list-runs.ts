import { action } from '../../../platform/server/action.ts'
import { listRuns } from '../contract.ts'
import { readRuns } from './read-runs.ts'

export const listRunsAction = action(listRuns, async ({ db }, { editionId }) => ({
  runs: await readRuns(db, editionId),
}))
