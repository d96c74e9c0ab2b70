import { stepwiseAction } from '../../../../platform/server/action.ts'
import { readBusyFeedAgain } from '../../contract.ts'
import { readOwnWeek, readSelf } from '../week/own-week.ts'
import { keepReading } from './keep-reading.ts'
import { readFeed } from './read-feed.ts'

export const readBusyFeedAgainAction = stepwiseAction(readBusyFeedAgain, async (steps) => {
  const personId = steps.person.id
  const { address, timeZone } = await steps.transaction(async (context) => {
    const week = await context.db
      .selectFrom('meetings.weeks')
      .select('feedAddress')
      .where('personId', '=', personId)
      .executeTakeFirst()
    const self = await readSelf(context)
    return { address: week?.feedAddress ?? null, timeZone: self.timeZone }
  })
  const read = address === null ? undefined : await readFeed({ address, timeZone }, steps)
  return steps.transaction(async (context) => {
    if (address !== null && read) await keepReading(context, { personId, address }, read)
    return readOwnWeek(context)
  })
})
