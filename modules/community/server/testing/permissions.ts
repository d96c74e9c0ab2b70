import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    communityThreadId: string
    communityReportId: string
  }
}

const ofAnybody = ofResource(
  ['lead', 'mentor', 'mentee'],
  ['lead of another edition', 'mentor of another pair'],
)
const ofTeam = ofResource(['lead'], ['lead of another edition'])
const ofItsAuthor = ofThemselves(['mentor'], ['mentor of another pair'])

export const permissions: ModulePermissions = {
  audiences: {
    'in-community': ofAnybody,
    'of-community-thread': ofAnybody,
    'knows-community-thread': ofAnybody,
    'asker-of-community-thread': ofItsAuthor,
    'of-community-post': ofAnybody,
    'author-of-community-post': ofItsAuthor,
    'moderator-of-community-post': ofTeam,
    'reads-community-reports': ofTeam,
    'reader-of-community-report': ofTeam,
  },
  findIds: async (db, { editionId }) => writeOne(db, editionId),
  samples: {
    'list-community-threads': ({ editionId }) => ({ editionId }),
    'show-community': ({ editionId }) => ({ editionId }),
    'find-same-questions': ({ editionId }) => ({ editionId, typed: 'Un devis' }),
    'list-community-people': ({ editionId }) => ({ editionId, search: '' }),
    'show-community-thread': ({ communityThreadId }) => ({ id: communityThreadId }),
    'ask-community': ({ editionId }) => ({
      editionId,
      kind: 'question',
      title: 'Un devis ?',
      body: '',
      theme: null,
      links: [],
      mentions: [],
    }),
    'answer-community-thread': ({ communityThreadId }) => ({
      id: communityThreadId,
      body: 'Oui.',
      links: [],
      mentions: [],
    }),
    'choose-answer-that-helped': ({ communityThreadId }) => ({ id: communityThreadId, answerId: null }),
    'follow-community-thread': ({ communityThreadId }) => ({
      id: communityThreadId,
      follows: true,
      isMyQuestionToo: false,
    }),
    'mark-community-thread-read': ({ communityThreadId }) => ({ id: communityThreadId }),
    'ask-workshop-of-thread': ({ communityThreadId }) => ({ id: communityThreadId, title: 'Les devis' }),
    'edit-community-post': ({ communityThreadId }) => ({
      id: communityThreadId,
      title: 'Un devis',
      theme: null,
      body: '',
      links: [],
    }),
    'take-back-community-post': ({ communityThreadId }) => ({ id: communityThreadId }),
    'thank-for-community-post': ({ communityThreadId }) => ({ id: communityThreadId, thanks: true }),
    'show-report-readers': ({ communityThreadId }) => ({ id: communityThreadId }),
    'report-community-post': ({ communityThreadId }) => ({
      id: communityThreadId,
      words: '',
      readBy: 'team',
    }),
    'hide-community-post': ({ communityThreadId }) => ({
      id: communityThreadId,
      hidden: false,
      reason: 'Bien.',
    }),
    'show-community-moderation': ({ editionId }) => ({ editionId }),
    'close-community-report': ({ communityReportId }) => ({
      id: communityReportId,
      outcome: 'kept',
      reason: 'Bien.',
    }),
    'list-own-community': () => ({}),
    'show-community-mails': () => ({}),
    'choose-community-cadence': () => ({ cadence: 'daily' }),
    'stop-community-mails': () => ({ token: 'x'.repeat(22) }),
  },
}

/** A mentor's question, which one reported to whoever leads. */
async function writeOne(db: Db, editionId: string) {
  const [communityThreadId, communityReportId] = Array.from({ length: 2 }, () =>
    newId('2026-11-21T20:00:00.000Z'),
  ) as [string, string]
  await sql`update programmes.editions set community = true where id = ${editionId}`.execute(db)
  await sql`insert into community.threads (organisation_id, id, edition_id, author_id, kind, title, asked_at, last_at)
    select organisation_id, ${communityThreadId}, edition_id, person_id, 'question', 'Un devis ?', now(), now()
    from enrolment.enrolments where edition_id = ${editionId} and role = 'mentor' and status = 'enrolled'
    order by created_at, id limit 1`.execute(db)
  await sql`insert into community.posts (organisation_id, id, thread_id, author_id, body, links, plain, written_at)
    select organisation_id, id, id, author_id, '', '[]', '', now() from community.threads
    where id = ${communityThreadId}`.execute(db)
  await sql`insert into community.reports (organisation_id, id, edition_id, thread_id, post_id, reporter_id, words, quoted,
      read_by, reported_at)
    select organisation_id, ${communityReportId}, edition_id, id, id, author_id, '', 'Un devis ?', 'team', now()
    from community.threads where id = ${communityThreadId}`.execute(db)
  await sql`insert into community.report_readers (organisation_id, report_id, person_id)
    select organisation_id, ${communityReportId}, person_id from programmes.leads where edition_id = ${editionId}`.execute(
    db,
  )
  return { communityThreadId, communityReportId }
}
