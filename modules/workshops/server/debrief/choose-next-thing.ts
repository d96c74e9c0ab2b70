import { action } from '../../../../platform/server/action.ts'
import { chooseNextThing } from '../../contract.ts'
import { saveAfterwards } from './save-afterwards.ts'

export const chooseNextThingAction = action(chooseNextThing, async (context, { id, nextThing }) => {
  await saveAfterwards(context, id, { nextThing })
  return {}
})
