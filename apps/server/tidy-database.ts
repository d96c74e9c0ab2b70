import { z } from 'zod'
import { maintain, type Database } from '../../platform/server/database/index.ts'
import { openStepwiseJob, type Job } from '../../platform/server/jobs/job.ts'

/**
 * The embedded database has no autovacuum: it is tidied once a night, at three in the process's own zone. PostgreSQL
 * sees to itself.
 */
export function tidyDatabase(database: Database): readonly Job[] {
  if (database.engine !== 'embedded') return []
  const definition = { name: 'tidy-database', payload: z.object({}), every: { dayAt: '03:00' } }
  return [openStepwiseJob(definition, () => maintain(database))]
}
