import { purgeJob } from '../../../../../platform/server/purges/purge-job.ts'

/** What somebody answered to a call and never confirmed. A confirmed one stays, without the words: it says which charter was accepted. */
export const purgeApplications = purgeJob('purge-applications', [
  { table: 'enrolment.applications', since: 'case when confirmed_at is null then until end', days: 7 },
])
