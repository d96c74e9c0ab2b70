import type { Context } from '../../../../platform/server/context.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { showModeration } from '../../contract.ts'

/** What was reported and is hidden by one of those who read the report waits for them no more; what went to others is theirs still. */
export async function closeReportsOf(
  context: Pick<Context, 'db' | 'now' | 'person' | 'tellPages'>,
  postId: string,
  reason: string,
): Promise<void> {
  const { db, now, person } = context
  const closed = await db
    .updateTable('community.reports')
    .set({ closedAt: now, closedBy: person.id, outcome: 'hidden', reason })
    .where('postId', '=', postId)
    .where('closedAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('community.reportReaders')
          .select('reportId')
          .whereRef('community.reportReaders.reportId', '=', 'community.reports.id')
          .where('personId', '=', person.id),
      ),
    )
    .returning('id')
    .execute()
  if (closed.length === 0) return
  const ids = closed.map(({ id }) => id)
  const readers = await db
    .selectFrom('community.reportReaders')
    .select('personId')
    .where('reportId', 'in', ids)
    .execute()
  const personIds = [...new Set(readers.map(({ personId }) => personId))]
  context.tellPages(personIds, [showModeration, showStanding])
}
