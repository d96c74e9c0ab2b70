import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'

export const FailedJob = z.object({
  id: Id,
  /** What it was to do. */
  title: Wording,
  failedAt: Instant,
  attempts: z.int(),
  /** The kind of what went wrong, for whoever looks into the log; never what people wrote. */
  error: z.string(),
  /** When it is tried next; null where it waits for somebody. */
  againAt: Instant.nullable(),
})
export type FailedJob = z.infer<typeof FailedJob>

export const listFailedJobs = endpoint({
  name: 'list-failed-jobs',
  method: 'GET',
  path: '/api/:organisation/failed-jobs',
  input: z.object({}),
  output: z.object({ jobs: z.array(FailedJob) }),
  refusals: {},
  audience: 'admin',
})

export const tryJobAgain = endpoint({
  name: 'try-job-again',
  method: 'POST',
  path: '/api/:organisation/failed-jobs/:id/attempt',
  input: z.object({ id: Id }),
  /** False where it was done or tried again meanwhile. */
  output: z.object({ waits: z.boolean() }),
  refusals: {},
  audience: 'admin',
})
