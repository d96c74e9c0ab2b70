import { purgeJob } from '../../../../platform/server/purges/purge-job.ts'

/** Links that say no more than that a survey is over, and what was begun and never sent. */
export const purgeSurveyDoors = purgeJob('purge-survey-doors', [
  { table: 'surveys.links', since: 'until', days: 1 },
  { table: 'surveys.drafts', since: 'until', days: 7 },
])
