import { action } from '../../../platform/server/action.ts'
import { runClock } from '../contract.ts'
import { advance } from '../rules.ts'
import { lockGathering } from './kept-gathering.ts'

export const runClockAction = action(runClock, async (context, { id, act, point }) => {
  const { db, now } = context
  const gathering = await lockGathering(db, id)
  if (gathering.cancelledAt !== null) throw context.refuse('gathering-cancelled')
  const clock = advance(gathering.clock, gathering.agenda, { act, point, now })
  if (clock === undefined) throw context.refuse('moved-on')
  await db
    .updateTable('gatherings.gatherings')
    .set({ clock: clock === null ? null : JSON.stringify(clock) })
    .where('id', '=', id)
    .execute()
  return { clock }
})
