import { action } from '../../../../platform/server/action.ts'
import { endSeries } from '../../../meetings/server/index.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { endWeeklyHour } from '../../contract.ts'

export const endWeeklyHourAction = action(endWeeklyHour, async (context, { relationshipId }) => {
  const pair = await lockPair(context.db, relationshipId)
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  return endSeries(context, pair, context.person.id)
})
