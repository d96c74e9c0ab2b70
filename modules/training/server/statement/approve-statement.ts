import { action } from '../../../../platform/server/action.ts'
import { approveStatement } from '../../contract.ts'

/** Closed: the database itself keeps its lines as they are. */
export const approveStatementAction = action(approveStatement, async (context, { id }) => {
  const { db, now, person } = context
  const approved = await db
    .updateTable('training.statements')
    .set({ approvedAt: now, approvedBy: person.id })
    .where('id', '=', id)
    .where('approvedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!approved) throw context.refuse('month-closed')
  return {}
})
