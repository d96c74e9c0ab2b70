import { action } from '../../../platform/server/action.ts'
import { listGatherings } from '../contract.ts'
import { asShown, kept, readSaid } from './kept-gathering.ts'

export const listGatheringsAction = action(listGatherings, async (context, { editionId }) => {
  const rows = await context.db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  const said = await readSaid(
    context.db,
    rows.map(({ id }) => id),
  )
  return {
    gatherings: rows.map((row) => asShown(context, kept(row), said)),
    timeZone: context.organisation.timeZone,
  }
})
