import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import { hoursToMentors } from '../../rules.ts'

type Asked = { readonly personId: string; readonly now: string; readonly editionIds: readonly string[] }

/** As many questions without an answer as are shown to one mentor: a longer list is nobody's. */
const mostUnanswered = 20

/**
 * What waits for somebody in these editions: their question was answered, they were called upon, or a question of a theme that
 * they offer has had no answer for two days; of one without a theme, any mentor's.
 */
export const ownWaits = ({ personId, now, editionIds }: Asked) => sql<{
  threadId: string
  editionId: string
  title: string
  as: 'answered' | 'mentioned' | 'unanswered'
  since: string
}>`(
  select threads.id as "threadId", threads.edition_id as "editionId", threads.title, 'answered'::text as "as", threads.last_at as since
  from community.follows
  join community.threads on threads.organisation_id = follows.organisation_id and threads.id = follows.thread_id
  join programmes.communities on communities.organisation_id = threads.organisation_id and communities.edition_id = threads.edition_id
  where follows.person_id = ${personId}::uuid and follows.follows and threads.author_id = ${personId}::uuid
    and not threads.taken_back and threads.edition_id = any(${[...editionIds]}::uuid[]) and exists (
      select 1 from community.posts where posts.organisation_id = threads.organisation_id and posts.thread_id = threads.id
        and posts.author_id <> ${personId}::uuid and posts.written_at > follows.seen_at
        and posts.hidden_at is null and posts.taken_back_at is null)
  union all
  select threads.id, threads.edition_id, threads.title, 'mentioned', follows.mentioned_at
  from community.follows
  join community.threads on threads.organisation_id = follows.organisation_id and threads.id = follows.thread_id
  join programmes.communities on communities.organisation_id = threads.organisation_id and communities.edition_id = threads.edition_id
  where follows.person_id = ${personId}::uuid and follows.mentioned_at > follows.seen_at
    and not threads.hidden and not threads.taken_back and threads.author_id <> ${personId}::uuid
    and threads.edition_id = any(${[...editionIds]}::uuid[])
  union all
  (select threads.id, threads.edition_id, threads.title, 'unanswered', threads.asked_at
  from enrolment.members
  join programmes.communities on communities.organisation_id = members.organisation_id and communities.edition_id = members.edition_id
  join community.threads on threads.organisation_id = members.organisation_id and threads.edition_id = members.edition_id
  where members.person_id = ${personId}::uuid and members.role = 'mentor' and members.status = 'enrolled'
    and threads.edition_id = any(${[...editionIds]}::uuid[])
    and threads.kind = 'question' and threads.answers = 0 and not threads.hidden and not threads.taken_back
    and threads.asked_at <= ${later(now, -hoursToMentors * 3_600_000)} and threads.author_id <> ${personId}::uuid
    and (threads.theme is null or members.offers @> to_jsonb(array[threads.theme]))
  order by threads.asked_at limit ${mostUnanswered})
)`
