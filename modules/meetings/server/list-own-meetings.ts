import { action } from '../../../platform/server/action.ts'
import { findPairsOf } from '../../relationships/server/index.ts'
import { listOwnMeetings } from '../contract.ts'
import { readMeetingsOfPairs } from './pair-meetings.ts'

export const listOwnMeetingsAction = action(listOwnMeetings, async (context) => {
  const pairs = await findPairsOf(context.db, context.person.id)
  const open = pairs.filter(({ status }) => status === 'active')
  return { pairs: await readMeetingsOfPairs(context, open) }
})
