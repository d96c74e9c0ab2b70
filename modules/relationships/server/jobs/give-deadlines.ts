import { z } from 'zod'
import { job } from '../../../../platform/server/jobs/job.ts'
import { answerBy } from '../answer-by.ts'
import { followFromNow } from './follow-proposals.ts'

const atOnce = 50

/** Proposals of a version that knew no deadline have theirs from now on, and are followed like the others. */
export const giveDeadlines = job(
  { name: 'give-deadlines', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const without = await context.db
      .selectFrom('relationships.relationships')
      .select('id')
      .where('status', '=', 'proposed')
      .where('answerBy', 'is', null)
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .execute()
    const ids = without.map(({ id }) => id)
    if (ids.length === 0) return
    await context.db
      .updateTable('relationships.relationships')
      .set({ answerBy: answerBy(context.now) })
      .where('id', 'in', ids)
      .execute()
    await followFromNow(context, ids)
  },
)
