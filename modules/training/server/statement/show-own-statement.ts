import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { showOwnStatement } from '../../contract.ts'
import { readStatement } from './compute-statement.ts'

export const showOwnStatementAction = action(showOwnStatement, async (context, { editionId, month }) => {
  const { organisation, person, now } = context
  return {
    statement: await readStatement(context, { editionId, mentorId: person.id, month }),
    today: dayIn(organisation.timeZone, now),
  }
})
