import { action } from '../../../../platform/server/action.ts'
import { showOwnWeek } from '../../contract.ts'
import { readOwnWeek } from './own-week.ts'

export const showOwnWeekAction = action(showOwnWeek, (context) => readOwnWeek(context))
