import { action } from '../../../../platform/server/action.ts'
import { removeObserver } from '../../contract.ts'

export const removeObserverAction = action(removeObserver, async ({ db }, { editionId, personId }) => {
  await db
    .deleteFrom('observers.observers')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .execute()
  return {}
})
