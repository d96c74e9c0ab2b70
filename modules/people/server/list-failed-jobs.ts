import { action } from '../../../platform/server/action.ts'
import { readFailedJobs } from '../../../platform/server/jobs/failed-jobs.ts'
import { wordJob } from '../../../platform/server/jobs/word-job.ts'
import { listFailedJobs } from '../contract.ts'

export const listFailedJobsAction = action(listFailedJobs, async ({ db, organisation }) => {
  const jobs = await readFailedJobs(db, organisation.id)
  return {
    jobs: jobs.map(({ name, ...job }) => ({
      ...job,
      title: { fr: wordJob('fr', name), en: wordJob('en', name) },
    })),
  }
})
