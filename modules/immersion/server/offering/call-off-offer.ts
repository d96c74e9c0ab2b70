import type { WorkContext } from '../../../../platform/server/context.ts'
import { stopFollowing } from '../jobs/follow-immersion.ts'
import { holdKey } from '../jobs/let-hold-lapse.ts'
import { tellVisitors } from '../mail/tell-of-immersion.ts'
import { kept, readCandidacies, type KeptOffer } from '../state/kept-offer.ts'
import { giveBackDays } from '../state/take-days.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** One that is locked: calendars forget it at once, its days are free, and who was a candidate is told as well. */
export async function callOffOffer(
  context: WorkContext,
  before: KeptOffer,
  word: string | null,
): Promise<KeptOffer> {
  const { db, now } = context
  const { id } = before
  const row = kept(
    await db
      .updateTable('immersion.offers')
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
  const all = await readCandidacies(db, [id])
  for (const { id: candidacyId, state } of all)
    if (state === 'held') await context.forget(holdKey(candidacyId))
  await stopFollowing(context, id)
  await giveBackDays(context, id)
  const those = (...states: string[]) => all.filter(({ state }) => states.includes(state))
  await tellVisitors(context, row, 'cancelled', those('going'))
  await tellVisitors(context, row, 'cancelled-candidate', those('candidate', 'held'))
  await tellHolders(context, row)
  return row
}
