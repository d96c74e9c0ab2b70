import { action } from '../../../platform/server/action.ts'
import { editGathering } from '../contract.ts'
import { whyNotChange } from '../rules.ts'
import { chosenColumns } from './chosen-columns.ts'
import { giveFreePlaces } from './give-free-places.ts'
import { askAtEnd } from './jobs/ask-impressions.ts'
import { kept, lockGathering, readSaid } from './kept-gathering.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

export const editGatheringAction = action(editGathering, async (context, { id, ...input }) => {
  const { db, now } = context
  const before = await lockGathering(db, id)
  if (before.revision !== context.expectedRevision) throw context.refuse('changed-meanwhile')
  const refusal = whyNotChange(before, now)
  if (refusal) throw context.refuse(refusal)
  const { agenda, iceBreakers, ...plan } = input
  // One that has begun keeps its hour: its agenda may still change.
  const columns = chosenColumns(before.startsAt <= now ? { ...context, now: '' } : context, plan)
  const said = await readSaid(db, [id])
  const coming = said.filter(({ state }) => state === 'coming').map(({ personId }) => personId)
  if (columns.places !== null && columns.places < coming.length) throw context.refuse('fewer-than-coming')
  const hasMoved = (['startsAt', 'minutes', 'place', 'link'] as const).some(
    (key) => columns[key] !== before[key],
  )
  const row = await db
    .updateTable('gatherings.gatherings')
    .set({
      ...columns,
      agenda: JSON.stringify(agenda),
      iceBreakers: JSON.stringify(iceBreakers),
      sequence: before.sequence + (hasMoved ? 1 : 0),
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (hasMoved) {
    if (row.kind === 'meet-and-share') await askAtEnd(context, kept(row))
    const waiting = said.filter(({ state }) => state === 'waiting').map(({ personId }) => personId)
    await tellOfGathering(context, kept(row), 'moved', coming)
    await tellOfGathering(context, kept(row), 'moved-waiting', waiting)
  }
  await giveFreePlaces(context, kept(row))
  return { revision: row.revision }
})
