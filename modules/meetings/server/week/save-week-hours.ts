import { action } from '../../../../platform/server/action.ts'
import { saveWeekHours } from '../../contract.ts'
import { readOwnWeek } from './own-week.ts'
import { saveWeek } from './save-week.ts'

export const saveWeekHoursAction = action(saveWeekHours, async (context, { weekHours }) => {
  const hours = [...new Set(weekHours)].toSorted((one, other) => one - other)
  await saveWeek(context, { hours: JSON.stringify(hours) })
  return readOwnWeek(context)
})
