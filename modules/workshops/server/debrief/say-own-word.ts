import { action } from '../../../../platform/server/action.ts'
import { sayOwnWord } from '../../contract.ts'
import { saveAfterwards } from './save-afterwards.ts'

export const sayOwnWordAction = action(sayOwnWord, async (context, { id, wentWell, wouldChange }) => {
  await saveAfterwards(context, id, { wentWell, wouldChange })
  return {}
})
