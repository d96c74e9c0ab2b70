import { stepwiseAction } from '../../../../platform/server/action.ts'
import { saveBusyFeed } from '../../contract.ts'
import { readOwnWeek, readSelf } from '../week/own-week.ts'
import { saveWeek } from '../week/save-week.ts'
import { readingKept } from './keep-reading.ts'
import { readFeed } from './read-feed.ts'

/** Read before it is kept, outside any transaction: whoever gave it knows at once whether it works. */
export const saveBusyFeedAction = stepwiseAction(saveBusyFeed, async (steps, { address: written }) => {
  const address = written.replace(/^webcals?:\/\//i, 'https://')
  const { timeZone } = await steps.transaction(readSelf)
  const read = await readFeed({ address, timeZone }, steps)
  if ('trouble' in read) throw steps.refuse(`feed-${read.trouble}`)
  return steps.transaction(async (context) => {
    await saveWeek(context, { feedAddress: address, ...readingKept(read, steps.now) })
    return readOwnWeek(context)
  })
})
