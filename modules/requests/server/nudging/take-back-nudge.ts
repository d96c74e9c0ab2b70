import { action } from '../../../../platform/server/action.ts'
import { takeBackNudge } from '../../contract.ts'

/** Nothing has left: its people may be written to again at once. */
export const takeBackNudgeAction = action(takeBackNudge, async (context, { id }) => {
  const { db, now } = context
  const taken = await db
    .updateTable('requests.nudges')
    .set({ takenBackAt: now })
    .where('id', '=', id)
    .where('takenBackAt', 'is', null)
    .where('leavesAt', '>', now)
    .returning('id')
    .executeTakeFirst()
  if (!taken) throw context.refuse('left-already')
  await context.forget(`nudge/${id}`)
  return {}
})
