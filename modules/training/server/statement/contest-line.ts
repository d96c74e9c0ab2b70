import { action } from '../../../../platform/server/action.ts'
import { contestLine } from '../../contract.ts'
import { lockLine } from './lock-line.ts'
import { tellOfContest } from './tell-of-contest.ts'

export const contestLineAction = action(contestLine, async (context, { id, word }) => {
  const { db, now, organisation } = context
  const { statement, line } = await lockLine(db, id)
  if (line.contested !== null) throw context.refuse('already-contested')
  if (statement.approvedAt === null)
    await db
      .updateTable('training.lines')
      .set({ contested: word, contestedAt: now })
      .where('id', '=', id)
      .execute()
  else
    await db
      .insertInto('training.lateContests')
      .values({ organisationId: organisation.id, lineId: id, word, contestedAt: now })
      .execute()
  const { editionId, month, mentorId } = statement
  await tellOfContest(context, { effect: id, editionId, month, mentorId, count: 1 })
  return {}
})
