import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { showModeration } from '../../contract.ts'
import { readFigures } from './read-figures.ts'
import { sinceReport } from './since-report.ts'

/** The latest of each. */
const most = 200

export const showModerationAction = action(showModeration, async (context, { editionId }) => {
  const leads = await isLead(context, editionId)
  const reports = await readReports(context, editionId)
  const acts = leads ? await readActs(context, editionId) : []
  const people = await readPeople(context.db, [
    ...reports.flatMap(({ authorId, reporterId, closedBy }) => [
      authorId,
      reporterId,
      ...(closedBy ? [closedBy] : []),
    ]),
    ...acts.flatMap(({ authorId, personId }) => [authorId, personId]),
  ])
  const name = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? ''))
  return {
    reports: reports.map(({ closedAt, closedBy, outcome, reason, authorId, reporterId, now, ...report }) => ({
      ...report,
      since: sinceReport({ ...now, quoted: report.quoted }),
      authorName: name(authorId),
      reporterName: name(reporterId),
      closed:
        closedAt === null
          ? null
          : {
              at: closedAt,
              byName: name(closedBy),
              outcome: outcome as 'hidden' | 'kept',
              reason: reason ?? '',
            },
    })),
    record: leads
      ? acts.map(({ authorId, personId, act, ...one }) => ({
          ...one,
          act: act as 'hidden' | 'shown' | 'kept',
          byName: name(personId),
          authorName: name(authorId),
        }))
      : null,
    figures: leads ? await readFigures(context, editionId) : null,
  }
})

/** Those that were sent to me, with how the post reads now; what waits first. */
async function readReports({ db, person }: Context, editionId: string) {
  const rows = await db
    .selectFrom('community.reports')
    .innerJoin('community.reportReaders', 'community.reportReaders.reportId', 'community.reports.id')
    .innerJoin('community.posts', 'community.posts.id', 'community.reports.postId')
    .innerJoin('community.threads', 'community.threads.id', 'community.posts.threadId')
    .select([
      'community.reports.id',
      'community.reports.threadId',
      'community.posts.id as postId',
      'community.posts.authorId',
      'title',
      'body',
      'links',
      'editedAt',
      'takenBackAt',
      'reporterId',
      'quoted',
      'words',
      'reportedAt',
      'closedAt',
      'closedBy',
      'outcome',
      'reason',
    ])
    .where('community.reports.editionId', '=', editionId)
    .where('personId', '=', person.id)
    .orderBy(({ eb }) => eb('closedAt', 'is not', null))
    .orderBy('reportedAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ postId, title, body, links, editedAt, takenBackAt, ...report }) => ({
    ...report,
    now: { title: postId === report.threadId ? title : null, body, links, editedAt, takenBackAt },
  }))
}

/** What concerns a lead's own post they see too: the record is the whole team's. */
const readActs = ({ db }: Context, editionId: string) =>
  db
    .selectFrom('community.acts')
    .innerJoin('community.posts', 'community.posts.id', 'community.acts.postId')
    .select([
      'community.acts.id',
      'community.acts.threadId',
      'community.acts.personId',
      'authorId',
      'act',
      'reason',
      'actedAt as at',
    ])
    .where('editionId', '=', editionId)
    .orderBy('actedAt', 'desc')
    .orderBy('community.acts.id', 'desc')
    .limit(most)
    .execute()
