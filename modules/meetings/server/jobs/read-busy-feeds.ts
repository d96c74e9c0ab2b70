import { z } from 'zod'
import { stepwiseJob } from '../../../../platform/server/jobs/job.ts'
import { keepReading, nextReading } from '../busy/keep-reading.ts'
import { readFeed } from '../busy/read-feed.ts'
import { readPeopleById } from '../sides.ts'

// The others have their turn the next time: each may take its fifteen seconds.
const mostAtATime = 40

/** Calendars that people lend to their week are read again every three hours, one after the other. */
export const readBusyFeeds = stepwiseJob(
  { name: 'read-busy-feeds', payload: z.object({}), every: { minutes: 30 } },
  async (steps) => {
    for (let read = 0; read < mostAtATime && !steps.signal.aborted; read += 1) {
      const feed = await steps.transaction(async (context) => {
        const { db, now } = context
        const due = await db
          .selectFrom('meetings.weeks')
          .select(['personId', 'feedAddress as address'])
          .where('feedAddress', 'is not', null)
          .where('feedDueAt', '<=', now)
          .orderBy('feedDueAt')
          .orderBy('personId')
          .limit(1)
          .forUpdate()
          .executeTakeFirst()
        if (!due) return undefined
        const { personId } = due
        // Its next turn is written first: a calendar that ends the process does not end the next one too.
        await db
          .updateTable('meetings.weeks')
          .set({ feedDueAt: nextReading(now) })
          .where('personId', '=', personId)
          .execute()
        const { timeZone } = (await readPeopleById(context, [personId])).get(personId)!
        return { personId, address: due.address!, timeZone }
      })
      if (!feed) return
      const found = await readFeed(feed, steps)
      await steps.transaction((context) => keepReading(context, feed, found))
    }
  },
)
