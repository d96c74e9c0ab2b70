import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { showOwnStatement } from '../../contract.ts'
import { readMonths } from './read-months.ts'
import { readPay } from './read-pay.ts'
import { readStatements } from './read-statements.ts'

export const showOwnStatementAction = action(showOwnStatement, async (context, { editionId, month }) => {
  const { db, organisation, person, now } = context
  const pay = await readPay(db, editionId)
  const [own] = pay ? await readStatements(db, { editionId, month, mentorId: person.id }, pay) : []
  const today = dayIn(organisation.timeZone, now)
  const months = pay ? await readMonths(db, { editionId, mentorId: person.id, today }) : []
  return { statement: own?.statement ?? null, months, today }
})
