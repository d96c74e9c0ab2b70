import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { hoursLater } from '../../rules.ts'
import { lockSearch } from '../state/lock-search.ts'
import { giveBackOpenSearch } from '../state/set-search.ts'
import { askWhatCame } from './ask-what-came.ts'
import { mailOfHour } from './mail-of-hour.ts'

const Payload = z.object({ searchId: Id })
const twoWeeks = 14 * 24

/** The hour is over: it counts as open no more, and one tap says whether it helped. */
export const askWhetherUseful: Job<typeof Payload, 'organisation'> = job(
  { name: 'ask-whether-useful', payload: Payload },
  async (context, { searchId }) => {
    const search = await lockSearch(context.db, searchId)
    await giveBackOpenSearch(context, search)
    await mailOfHour(context, search, 'useful')
    await context.later(askWhatCame, { searchId }, { at: hoursLater(context.now, twoWeeks) })
  },
)
