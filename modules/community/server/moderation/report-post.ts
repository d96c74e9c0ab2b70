import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { reportPost, showModeration } from '../../contract.ts'
import { lockPost } from '../state/lock-thread.ts'
import { asQuoted } from './as-quoted.ts'
import { readReportReaders } from './read-report-readers.ts'

export const reportPostAction = action(reportPost, async (context, { id, words, readBy }) => {
  const { db, now, organisation, person } = context
  const { thread, post, isFirst } = await lockPost(db, id)
  if (post.authorId === person.id) throw context.refuse('own-post')
  if (post.takenBackAt !== null) throw context.refuse('taken-back')
  const readers = await readReportReaders(db, { editionId: thread.editionId, authorId: post.authorId })
  if (readers.readBy !== readBy) throw context.refuse('reader-changed')
  if (readers.personIds.length === 0) throw context.refuse('nobody-to-read')
  const before = await db
    .selectFrom('community.reports')
    .select('id')
    .where('postId', '=', id)
    .where('reporterId', '=', person.id)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (before) throw context.refuse('already-reported')
  const reportId = newId(now)
  await db
    .insertInto('community.reports')
    .values({
      organisationId: organisation.id,
      id: reportId,
      editionId: thread.editionId,
      threadId: thread.id,
      postId: id,
      reporterId: person.id,
      words,
      quoted: asQuoted(post, isFirst ? thread.title : null),
      readBy,
      reportedAt: now,
    })
    .execute()
  await db
    .insertInto('community.reportReaders')
    .values(readers.personIds.map((personId) => ({ organisationId: organisation.id, reportId, personId })))
    .execute()
  context.tellPages(readers.personIds, [showModeration, showStanding])
  return {}
})
