import { action } from '../../../../platform/server/action.ts'
import { approveStatement } from '../../contract.ts'
import { openOf } from '../../statement/index.ts'
import { readPay } from './read-pay.ts'
import { readStatements } from './read-statements.ts'

/** Closed: the database itself keeps its lines as they are. What is still open must be known to whoever closes it. */
export const approveStatementAction = action(approveStatement, async (context, { id, open }) => {
  const { db, now, person } = context
  const { editionId, mentorId, month, approvedAt } = await db
    .selectFrom('training.statements')
    .select(['editionId', 'mentorId', 'month', 'approvedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (approvedAt !== null) throw context.refuse('month-closed')
  const pay = await readPay(db, editionId)
  // Where nobody is paid any more, or the mentor is one no more, nothing is counted that could be open.
  const [found] = pay ? await readStatements(db, { editionId, mentorId, month: month.slice(0, 7) }, pay) : []
  if (found && openOf(found.statement) > open) throw context.refuse('lines-open')
  await db
    .updateTable('training.statements')
    .set({ approvedAt: now, approvedBy: person.id })
    .where('id', '=', id)
    .execute()
  return {}
})
