import { action } from '../../../platform/server/action.ts'
import { tryJobAgain as tryAgain } from '../../../platform/server/jobs/failed-jobs.ts'
import { tryJobAgain } from '../contract.ts'

export const tryJobAgainAction = action(tryJobAgain, async ({ db, organisation, now }, { id }) => ({
  waits: await tryAgain(db, organisation.id, id, now),
}))
