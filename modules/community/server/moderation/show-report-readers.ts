import { action } from '../../../../platform/server/action.ts'
import { showReportReaders } from '../../contract.ts'
import { readReportReaders } from './read-report-readers.ts'

export const showReportReadersAction = action(showReportReaders, async ({ db }, { id }) => {
  const post = await db
    .selectFrom('community.posts')
    .innerJoin('community.threads', 'community.threads.id', 'community.posts.threadId')
    .select(['editionId', 'community.posts.authorId'])
    .where('community.posts.id', '=', id)
    .executeTakeFirstOrThrow()
  const { readBy, names } = await readReportReaders(db, post)
  return { readBy, names }
})
