import { action } from '../../../../platform/server/action.ts'
import { editWorkshop } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { followFrom } from '../jobs/follow-workshop.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { giveFreePlaces } from '../jobs/let-offer-lapse.ts'
import { kept, lockWorkshop, readSeats, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { chosenColumns } from './chosen-columns.ts'

export const editWorkshopAction = action(editWorkshop, async (context, { id, ...plan }) => {
  const { db, now } = context
  const before = await lockWorkshop(db, id)
  if (before.revision !== context.expectedRevision) throw context.refuse('changed-meanwhile')
  const refusal = whyNotChange(before, now)
  if (refusal) throw context.refuse(refusal === 'not-planned' ? 'not-found' : refusal)
  // One that has begun keeps its hour: its words and places may still change.
  const columns = chosenColumns(before.startsAt! <= now ? { ...context, now: '' } : context, plan)
  if (columns.places < before.taken) throw context.refuse('fewer-than-taken')
  const hasMoved = (['startsAt', 'minutes', 'place', 'link'] as const).some(
    (key) => columns[key] !== before[key],
  )
  const row = await db
    .updateTable('workshops.workshops')
    .set({
      ...columns,
      sequence: before.sequence + (hasMoved ? 1 : 0),
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const workshop = kept(row) as PlannedWorkshop
  if (hasMoved) {
    const seats = await readSeats(db, [id])
    const those = (...states: string[]) =>
      seats.filter(({ state }) => states.includes(state)).map(({ personId }) => personId)
    await tellOfWorkshop(context, workshop, 'moved', those('coming'))
    await tellOfWorkshop(context, workshop, 'moved-waiting', those('waiting', 'offered'))
    await tellOfWorkshop(context, workshop, 'host-moved', [workshop.hostId])
    await followFrom(context, workshop)
  }
  await giveFreePlaces(context, workshop)
  await tellHolders(context, workshop)
  return { revision: row.revision }
})
