import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** What a thread says of its posts, from those that everybody may read; under its lock. */
export async function recount(db: Db, threadId: string): Promise<void> {
  await sql`
    update community.threads set
      answers = counted.answers,
      first_answered_at = counted.first_answered_at,
      last_at = coalesce(counted.last_at, asked_at),
      has_links = counted.has_links,
      helped_id = case when counted.helped then helped_id end
    from (
      select
        count(*) filter (where posts.author_id <> thread.author_id)::int as answers,
        min(written_at) filter (where posts.author_id <> thread.author_id) as first_answered_at,
        max(written_at) as last_at,
        coalesce(bool_or(jsonb_array_length(links) > 0), false) as has_links,
        coalesce(bool_or(posts.id = thread.helped_id), false) as helped
      from community.threads as thread
      left join community.posts on posts.organisation_id = thread.organisation_id and posts.thread_id = thread.id
        and hidden_at is null and taken_back_at is null
      where thread.id = ${threadId}
    ) as counted
    where threads.id = ${threadId}`.execute(db)
}
