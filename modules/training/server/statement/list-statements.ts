import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { listStatements } from '../../contract.ts'
import { readMonths } from './read-months.ts'
import { readPay } from './read-pay.ts'
import { readStatements } from './read-statements.ts'

export const listStatementsAction = action(
  listStatements,
  async ({ db, organisation, now }, { editionId, month }) => {
    const pay = await readPay(db, editionId)
    if (!pay) return { pay, statements: [], months: [] }
    const found = await readStatements(db, { editionId, month }, pay)
    return {
      pay,
      months: await readMonths(db, { editionId, today: dayIn(organisation.timeZone, now) }),
      statements: found
        .map(({ statement }) => statement)
        .filter(({ id, lines, unsettled }) => id !== null || lines.length > 0 || unsettled > 0)
        .toSorted((one, other) => one.mentorName.localeCompare(other.mentorName)),
    }
  },
)
