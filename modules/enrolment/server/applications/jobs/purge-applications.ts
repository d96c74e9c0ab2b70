import { purgeJob } from '../../../../../platform/server/purges/purge-job.ts'

/**
 * What somebody answered to a call and never confirmed, in a week; what was not taken or taken back, half a year after, with all
 * that was decided and graded. A confirmed one stays, without the words: it says which charter was
 * accepted.
 */
export const purgeApplications = purgeJob('purge-applications', [
  {
    table: 'enrolment.applications',
    since: "case when confirmed_at is null then until else closed_at + interval '173 days' end",
    days: 7,
  },
])
