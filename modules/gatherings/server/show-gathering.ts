import { action } from '../../../platform/server/action.ts'
import { showGathering } from '../contract.ts'
import { kept } from './kept-gathering.ts'
import { readOwnGatherings } from './read-own-gatherings.ts'

export const showGatheringAction = action(showGathering, async (context, { id }) => {
  const row = await context.db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return (await readOwnGatherings(context, [kept(row)]))[0]!
})
