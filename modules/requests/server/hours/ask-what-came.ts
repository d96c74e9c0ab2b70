import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { lockSearch } from '../state/lock-search.ts'
import { mailOfHour } from './mail-of-hour.ts'

const Payload = z.object({ searchId: Id })

/** Two weeks later: what was done with it. Not asked of an hour that did not take place, nor of who has said it. */
export const askWhatCame: Job<typeof Payload, 'organisation'> = job(
  { name: 'ask-what-came', payload: Payload },
  async (context, { searchId }) => {
    const search = await lockSearch(context.db, searchId)
    const { useful, outcome } = await context.db
      .selectFrom('requests.searches')
      .select(['useful', 'outcome'])
      .where('id', '=', searchId)
      .executeTakeFirstOrThrow()
    if (useful !== 'not-held' && outcome === null) await mailOfHour(context, search, 'came')
  },
)
