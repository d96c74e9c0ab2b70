import { z } from 'zod'
import { later } from '../../../../platform/server/clock.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../../relationships/server/index.ts'

const atOnce = 50

/**
 * A year after a search ended, or began where nothing ended it, what people wrote for it is erased: the need, what they
 * asked each other, the line under a reason, what came of it. Its theme, days, reasons from the list and end stay for figures.
 */
export const eraseOldWords = job(
  { name: 'erase-words-of-requests', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now }) => {
    const due = await db
      .selectFrom('requests.searches')
      .select('id')
      .where(({ fn }) => fn.coalesce('endedAt', 'openedAt'), '<=', later(now, -readableForDays * 86_400_000))
      // What was said even later, of an hour or by the team, is erased as well.
      .where(({ or, eb }) => or([eb('need', '<>', ''), eb('outcome', '<>', ''), eb('offer', 'is not', null)]))
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id } of due) {
      await db
        .updateTable('requests.searches')
        .set(({ eb }) => ({
          need: '',
          tried: '',
          offer: null,
          outcome: eb.case().when('outcome', 'is', null).then(null).else('').end(),
        }))
        .where('id', '=', id)
        .execute()
      await db
        .updateTable('requests.requests')
        .set({ message: '', reasons: '[]', reasonLine: null, question: null, reply: null })
        .where('searchId', '=', id)
        .execute()
    }
  },
)
