import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { showOwnStatement } from '../../contract.ts'
import { readPay } from './read-pay.ts'
import { readStatements } from './read-statements.ts'

export const showOwnStatementAction = action(showOwnStatement, async (context, { editionId, month }) => {
  const { db, organisation, person, now } = context
  const pay = await readPay(db, editionId)
  const [own] = pay ? await readStatements(db, { editionId, month, mentorId: person.id }, pay) : []
  return { statement: own?.statement ?? null, today: dayIn(organisation.timeZone, now) }
})
