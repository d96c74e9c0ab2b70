import { purgeJob } from './purge-job.ts'

const unsent = (instant: string) => `case when sent_at is null and kept_at is null then ${instant} end`

/** The platform's own tables; modules purge theirs. */
export const purgePlatform = purgeJob('purge-platform', [
  { table: 'platform.idempotent_answers', since: 'answered_at', days: 2 },
  { table: 'platform.rate_limits', since: 'resets_at', days: 1 },
  { table: 'platform.jobs', since: 'done_at', days: 14 },
  { table: 'platform.facts', since: 'dispatched_at', days: 30 },
  // Longer than the facts: a mark without its fact is of no use, a fact without its mark would be done again.
  { table: 'platform.handled_facts', since: 'handled_at', days: 60 },
  { table: 'platform.outbox', since: 'sent_at', days: 90 },
  // Expired, refused, given up: what waits for a hand waits as long. Kept mail has not been tried, and stays.
  { table: 'platform.outbox', since: unsent('worth_until'), days: 90 },
  { table: 'platform.outbox', since: unsent('coalesce(failed_at, first_failed_at)'), days: 90 },
])
