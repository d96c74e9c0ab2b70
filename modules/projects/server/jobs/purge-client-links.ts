import { purgeJob } from '../../../../platform/server/purges/purge-job.ts'

/** Links that have been over for so long that nobody asks for another by them. */
export const purgeClientLinks = purgeJob('purge-client-links', [
  { table: 'projects.links', since: 'expires_at', days: 180 },
])
