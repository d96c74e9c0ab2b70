import type { WorkContext } from '../../../../platform/server/context.ts'
import { stopFollowing } from '../jobs/follow-workshop.ts'
import { forgetOffer } from '../jobs/let-offer-lapse.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { kept, readSeats, type KeptWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** One that is locked: calendars forget it at once, and who came or waited is told. */
export async function callOff(
  context: WorkContext,
  before: KeptWorkshop,
  word: string | null,
): Promise<KeptWorkshop> {
  const { db, now } = context
  const { id } = before
  const workshop = kept(
    await db
      .updateTable('workshops.workshops')
      .set({
        status: 'cancelled',
        cancelledAt: now,
        cancelWord: word,
        sequence: before.sequence + 1,
        revision: before.revision + 1,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
  const seats = await readSeats(db, [id])
  const those = (...states: string[]) =>
    seats.filter(({ state }) => states.includes(state)).map(({ personId }) => personId)
  await stopFollowing(context, id)
  for (const personId of those('offered')) await forgetOffer(context, { workshopId: id, personId })
  await tellOfWorkshop(context, workshop, 'cancelled', those('coming'))
  await tellOfWorkshop(context, workshop, 'cancelled-waiting', those('offered', 'waiting'))
  await tellHolders(context, before)
  return workshop
}
