import { publicAction } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import { declineOutside } from '../../contract.ts'
import { leaveInPeaceDays } from '../../outside.ts'
import { lockOutsider } from './lock-outsider.ts'
import { nothingKept } from './nothing-kept.ts'

/** Told to nobody. What is left is the imprint by which nobody here writes to them again. */
export const declineOutsideAction = publicAction(declineOutside, async (context, { token }) => {
  const { db, now } = context
  const outsider = await lockOutsider(context, token)
  if (outsider.answer !== null) throw context.refuse('invitation-over')
  await db
    .updateTable('requests.outsiders')
    .set({
      ...nothingKept,
      answer: 'declined',
      answeredAt: now,
      emailHashUntil: later(now, leaveInPeaceDays * 86_400_000),
    })
    .where('id', '=', outsider.id)
    .execute()
  return {}
})
