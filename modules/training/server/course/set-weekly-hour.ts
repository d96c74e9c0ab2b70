import { action } from '../../../../platform/server/action.ts'
import { endSeries, planSeries } from '../../../meetings/server/index.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { setWeeklyHour, showCourseWeek } from '../../contract.ts'

export const setWeeklyHourAction = action(setWeeklyHour, async (context, { relationshipId, ...weekly }) => {
  const { db, person } = context
  if (weekly.lastOn < weekly.firstOn) throw context.refuse('backwards')
  const pair = await lockPair(db, relationshipId)
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const { calledOff } = await endSeries(context, pair, person.id)
  const { dates } = await planSeries(context, pair, weekly)
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [showCourseWeek],
  )
  return { dates, calledOff }
})
