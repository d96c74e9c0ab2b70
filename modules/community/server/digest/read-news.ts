import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { hoursBetweenDigests, hoursToMentors } from '../../rules.ts'

export type News = {
  readonly personId: string
  readonly editionId: string
  readonly threadId: string
  readonly title: string
  readonly what: 'mentioned' | 'answered' | 'unanswered'
  /** Answers that came. */
  readonly count: number
}

/** Of a week at most, whoever was last told when. */
const hoursBack = 168

/**
 * What happened since their last digest, for everybody whose next one is due: they were called upon, what they follow was
 * answered, or a question of their themes has had no answer for two days. Nothing for who has none.
 */
export async function readNews(
  db: Db,
  { now, isWeeklyDay, mostPeople }: { now: string; isWeeklyDay: boolean; mostPeople: number },
): Promise<Map<string, readonly News[]>> {
  if (!isWeeklyDay && !(await isReadDaily(db))) return new Map()
  const ago = (hours: number) => later(now, -hours * 3_600_000)
  const { rows } = await sql<News>`
    with told as (
      select member.person_id, member.edition_id,
        greatest(coalesce(readers.told_at, '-infinity'::timestamptz), ${ago(hoursBack)}::timestamptz) as since
      from (
        select organisation_id, person_id, edition_id from enrolment.members where status = 'enrolled'
        union select organisation_id, person_id, edition_id from programmes.team
      ) as member
      join programmes.communities on communities.organisation_id = member.organisation_id and communities.edition_id = member.edition_id
      left join community.readers on readers.organisation_id = member.organisation_id and readers.person_id = member.person_id
      where (readers.cadence = 'daily' or (coalesce(readers.cadence, 'weekly') = 'weekly' and ${isWeeklyDay}))
        and (readers.told_at is null or readers.told_at <= case when readers.cadence = 'daily'
          then ${ago(hoursBetweenDigests.daily)}::timestamptz else ${ago(hoursBetweenDigests.weekly)}::timestamptz end)
    ), news as (
      select told.person_id, told.edition_id, threads.id as thread_id, threads.title, 'mentioned' as what, 1 as count
      from told
      join community.follows on follows.person_id = told.person_id and follows.mentioned_at > told.since
        and follows.mentioned_at > follows.seen_at
      join community.threads on threads.id = follows.thread_id and threads.edition_id = told.edition_id
      where not threads.hidden and not threads.taken_back
      union all
      select told.person_id, told.edition_id, threads.id, threads.title, 'answered', count(*)::int
      from told
      join community.follows on follows.person_id = told.person_id and follows.follows
      join community.threads on threads.id = follows.thread_id and threads.edition_id = told.edition_id
      join community.posts on posts.thread_id = threads.id and posts.id <> threads.id
        and posts.author_id <> told.person_id and posts.written_at > greatest(told.since, follows.seen_at)
      where not threads.hidden and not threads.taken_back and posts.hidden_at is null and posts.taken_back_at is null
      group by told.person_id, told.edition_id, threads.id, threads.title
      union all
      select told.person_id, told.edition_id, threads.id, threads.title, 'unanswered', 1
      from told
      join enrolment.members on members.person_id = told.person_id and members.edition_id = told.edition_id
        and members.role = 'mentor' and members.status = 'enrolled'
      join community.threads on threads.edition_id = told.edition_id and threads.kind = 'question' and threads.answers = 0
        and not threads.hidden and not threads.taken_back and threads.author_id <> told.person_id
        and threads.asked_at <= ${ago(hoursToMentors)} and threads.asked_at > told.since - interval '48 hours'
        and (threads.theme is null or members.offers @> to_jsonb(array[threads.theme]))
    ), listed as (
      select person_id from (select distinct person_id from news) as those order by person_id limit ${mostPeople}
    )
    select person_id as "personId", edition_id as "editionId", thread_id as "threadId", title, what, count
    from news where person_id in (select person_id from listed)
    order by person_id, array_position(array['mentioned', 'answered', 'unanswered'], what), thread_id desc`.execute(
    db,
  )
  const news = new Map<string, News[]>()
  for (const row of rows) {
    const its = news.get(row.personId) ?? []
    // Who was called upon is not told again that there are answers.
    if (its.some(({ threadId }) => threadId === row.threadId)) continue
    news.set(row.personId, [...its, row])
  }
  return news
}

/** Most days nobody is due, and the question to every table is not worth asking. */
async function isReadDaily(db: Db): Promise<boolean> {
  const reader = await db
    .selectFrom('community.readers')
    .select('personId')
    .where('cadence', '=', 'daily')
    .limit(1)
    .executeTakeFirst()
  return reader !== undefined
}
