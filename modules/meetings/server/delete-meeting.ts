import type { WorkContext } from '../../../platform/server/context.ts'
import { keepState, reconsiderKey } from './jobs/reconsider-meeting.ts'

/** What was noted and is taken back, or is the same as another. What waited to be told apart from it now counts. */
export async function deleteMeeting(context: WorkContext, id: string): Promise<void> {
  const { db } = context
  await context.forget(reconsiderKey(id))
  const waited = await db
    .updateTable('meetings.meetings')
    .set({ maybeSameAs: null })
    .where('maybeSameAs', '=', id)
    .returning('id')
    .execute()
  await db.deleteFrom('meetings.meetings').where('id', '=', id).execute()
  for (const { id: other } of waited) await keepState(context, other)
}
