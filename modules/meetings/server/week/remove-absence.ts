import { action } from '../../../../platform/server/action.ts'
import { removeAbsence } from '../../contract.ts'
import { readOwnWeek } from './own-week.ts'

export const removeAbsenceAction = action(removeAbsence, async (context, { id }) => {
  await context.db
    .deleteFrom('meetings.absences')
    .where('id', '=', id)
    .where('personId', '=', context.person.id)
    .execute()
  return readOwnWeek(context)
})
