import { action } from '../../../../platform/server/action.ts'
import { carryOver } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'
import { carryInto } from './carry-into.ts'

export const carryOverAction = action(carryOver, async (context, { id, ...carried }) => {
  const pair = await lockPairOfMeeting(context, id)
  await carryInto(context, pair, id, carried)
  return {}
})
