import { purgeJob } from '../../../../platform/server/purges/purge-job.ts'

/** Links and sessions that open nothing any more. */
export const purgeDoors = purgeJob('purge-doors', [
  { table: 'people.sign_in_links', since: 'expires_at', days: 7 },
  { table: 'people.act_links', since: 'until', days: 30 },
  { table: 'people.sessions', since: 'least(expires_at, revoked_at)', days: 30 },
])
