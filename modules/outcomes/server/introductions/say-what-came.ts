import { action } from '../../../../platform/server/action.ts'
import { sayWhatCame } from '../../contract.ts'
import { askingKey } from './asking-key.ts'
import { lockIntroduction } from './lock-introduction.ts'

/** Said before it is asked, it is not asked; said again, it is what was said last. */
export const sayWhatCameAction = action(sayWhatCame, async (context, { id, came, words }) => {
  const { toWhom } = (await lockIntroduction(context, id))!
  if (toWhom === null) throw context.refuse('erased')
  await context.db
    .updateTable('outcomes.introductions')
    .set({ came, saidAt: context.now, ...(words !== null && { words }) })
    .where('id', '=', id)
    .execute()
  await context.forget(askingKey(id))
  return {}
})
