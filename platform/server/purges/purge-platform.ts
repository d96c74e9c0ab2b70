import { purgeJob } from './purge-job.ts'

/** The platform's own tables; modules purge theirs. */
export const purgePlatform = purgeJob('purge-platform', [
  { table: 'platform.idempotent_answers', since: 'answered_at', days: 2 },
  { table: 'platform.rate_limits', since: 'resets_at', days: 1 },
  { table: 'platform.jobs', since: 'done_at', days: 14 },
  { table: 'platform.facts', since: 'dispatched_at', days: 30 },
  // Longer than the facts: a mark without its fact is of no use, a fact without its mark would be done again.
  { table: 'platform.handled_facts', since: 'handled_at', days: 60 },
  { table: 'platform.outbox', since: 'sent_at', days: 90 },
])
