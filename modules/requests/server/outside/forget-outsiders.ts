import { z } from 'zod'
import { job } from '../../../../platform/server/jobs/job.ts'
import { nothingKept } from './nothing-kept.ts'

/** Thirty days without a yes: the address, the name and what was written of them are erased; that somebody was invited stays, for the figures. */
export const forgetOutsiders = job(
  { name: 'forget-outsiders', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now }) => {
    await db
      .updateTable('requests.outsiders')
      .set(nothingKept)
      .where('until', '<=', now)
      .where('email', 'is not', null)
      .execute()
    await db
      .updateTable('requests.outsiders')
      .set({ emailHash: null })
      .where('emailHashUntil', '<=', now)
      .where('emailHash', 'is not', null)
      .execute()
  },
)
