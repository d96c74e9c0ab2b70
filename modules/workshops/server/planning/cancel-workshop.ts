import { action } from '../../../../platform/server/action.ts'
import { cancelWorkshop } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { stopFollowing } from '../jobs/follow-workshop.ts'
import { forgetOffer } from '../jobs/let-offer-lapse.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { kept, lockWorkshop, readSeats } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** Also an hour before: calendars forget it at once, and who waited is told as well. */
export const cancelWorkshopAction = action(cancelWorkshop, async (context, { id, word }) => {
  const { db, now, person } = context
  const before = await lockWorkshop(db, id)
  const refusal = whyNotChange(before, now)
  if (refusal) throw context.refuse(refusal === 'not-planned' ? 'not-found' : refusal)
  const row = await db
    .updateTable('workshops.workshops')
    .set({
      status: 'cancelled',
      cancelledAt: now,
      cancelWord: word === '' ? null : word,
      sequence: before.sequence + 1,
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const seats = await readSeats(db, [id])
  const those = (...states: string[]) =>
    seats.filter(({ state }) => states.includes(state)).map(({ personId }) => personId)
  await stopFollowing(context, id)
  for (const personId of those('offered')) await forgetOffer(context, { workshopId: id, personId })
  await tellOfWorkshop(context, kept(row), 'cancelled', those('coming'))
  await tellOfWorkshop(context, kept(row), 'cancelled-waiting', those('offered', 'waiting'))
  if (before.hostId !== person.id) await tellOfWorkshop(context, kept(row), 'host-cancelled', [before.hostId])
  await tellHolders(context, before)
  return {}
})
