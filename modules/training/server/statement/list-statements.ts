import { action } from '../../../../platform/server/action.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { listStatements, type Statement } from '../../contract.ts'
import { readPay, readStatement } from './compute-statement.ts'

export const listStatementsAction = action(listStatements, async (context, { editionId, month }) => {
  const { db } = context
  const pay = await readPay(db, editionId)
  if (!pay) return { pay, statements: [] }
  const kept = await db
    .selectFrom('training.statements')
    .select('mentorId')
    .where('editionId', '=', editionId)
    .where('month', '=', `${month}-01`)
    .execute()
  const enrolled = (await readEnrolled(db, editionId)).filter(({ role }) => role === 'mentor')
  // Whoever has left since keeps what they are owed.
  const mentorIds = [
    ...new Set([...enrolled.map(({ personId }) => personId), ...kept.map(({ mentorId }) => mentorId)]),
  ]
  const statements: Statement[] = []
  for (const mentorId of mentorIds) {
    const statement = await readStatement(context, { editionId, mentorId, month })
    if (statement && (statement.lines.length > 0 || statement.unsettled > 0)) statements.push(statement)
  }
  return {
    pay,
    statements: statements.toSorted((one, other) => one.mentorName.localeCompare(other.mentorName)),
  }
})
