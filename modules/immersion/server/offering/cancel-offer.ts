import { action } from '../../../../platform/server/action.ts'
import { cancelOffer } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { stopFollowing } from '../jobs/follow-immersion.ts'
import { holdKey } from '../jobs/let-hold-lapse.ts'
import { tellHost, tellVisitors } from '../mail/tell-of-immersion.ts'
import { kept, lockOffer, readCandidacies } from '../state/kept-offer.ts'
import { giveBackDays } from '../state/take-days.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** Calendars forget it at once, and who was a candidate is told as well. */
export const cancelOfferAction = action(cancelOffer, async (context, { id, word }) => {
  const { db, now, person } = context
  const before = await lockOffer(db, id)
  const refusal = whyNotChange(before, now)
  if (refusal) throw context.refuse(refusal)
  const row = kept(
    await db
      .updateTable('immersion.offers')
      .set({
        status: 'cancelled',
        cancelledAt: now,
        cancelWord: word === '' ? null : word,
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
  if (before.hostId !== person.id) await tellHost(context, row, 'host-cancelled', [])
  await tellHolders(context, row)
  return {}
})
