import { action } from '../../../../platform/server/action.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { closeReport, showModeration } from '../../contract.ts'
import { lockPost } from '../state/lock-thread.ts'
import { hide, noteAct } from './hide.ts'

/** Two readers at once: one closes it, the other is told. */
export const closeReportAction = action(closeReport, async (context, { id, outcome, reason }) => {
  const { db, now, person } = context
  const { postId } = await db
    .selectFrom('community.reports')
    .select('postId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const locked = await lockPost(db, postId)
  const closed = await db
    .updateTable('community.reports')
    .set({ closedAt: now, closedBy: person.id, outcome, reason })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw context.refuse('already-closed')
  const { post } = locked
  if (outcome === 'hidden' && post.hiddenAt === null && post.takenBackAt === null)
    await hide(context, locked, { hidden: true, reason })
  else await noteAct(context, locked, outcome, reason)
  const readers = await db
    .selectFrom('community.reportReaders')
    .select('personId')
    .where('reportId', '=', id)
    .execute()
  context.tellPages(
    readers.map(({ personId }) => personId),
    [showModeration, showStanding],
  )
  return {}
})
