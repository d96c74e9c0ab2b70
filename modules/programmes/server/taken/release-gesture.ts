import { action } from '../../../../platform/server/action.ts'
import { releaseGesture } from '../../contract.ts'

export const releaseGestureAction = action(releaseGesture, async ({ db }, { editionId, key }) => {
  await db
    .deleteFrom('programmes.takenGestures')
    .where('editionId', '=', editionId)
    .where('key', '=', key)
    .execute()
  return {}
})
