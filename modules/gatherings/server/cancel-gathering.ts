import { action } from '../../../platform/server/action.ts'
import { cancelGathering } from '../contract.ts'
import { whyNotChange } from '../rules.ts'
import { kept, lockGathering, readSaid } from './kept-gathering.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

export const cancelGatheringAction = action(cancelGathering, async (context, { id, word }) => {
  const { db, now } = context
  const before = await lockGathering(db, id)
  const refusal = whyNotChange(before, now)
  if (refusal) throw context.refuse(refusal)
  const row = await db
    .updateTable('gatherings.gatherings')
    .set({
      cancelledAt: now,
      cancelWord: word === '' ? null : word,
      sequence: before.sequence + 1,
      revision: before.revision + 1,
      clock: null,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const said = await readSaid(db, [id])
  const those = (wanted: string) =>
    said.filter(({ state }) => state === wanted).map(({ personId }) => personId)
  await tellOfGathering(context, kept(row), 'cancelled', those('coming'))
  await tellOfGathering(context, kept(row), 'cancelled-waiting', those('waiting'))
  return {}
})
