import type { WorkContext } from '../../../platform/server/context.ts'
import { promoted } from '../rules.ts'
import { readSaid, type KeptGathering } from './kept-gathering.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

/** Of a locked gathering: the places that are free now go to who waits first, and they are told. */
export async function giveFreePlaces(context: WorkContext, gathering: KeptGathering): Promise<void> {
  const personIds = promoted(gathering.places, await readSaid(context.db, [gathering.id]))
  if (personIds.length === 0) return
  await context.db
    .updateTable('gatherings.signUps')
    .set({ state: 'coming' })
    .where('gatheringId', '=', gathering.id)
    .where('personId', 'in', personIds)
    .execute()
  await tellOfGathering(context, gathering, 'promoted', personIds)
}
