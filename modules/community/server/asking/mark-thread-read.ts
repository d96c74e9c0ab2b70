import { action } from '../../../../platform/server/action.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { listOwnCommunity, markThreadRead } from '../../contract.ts'
import { noteSeen } from '../state/note-seen.ts'

export const markThreadReadAction = action(markThreadRead, async (context, { id }) => {
  await noteSeen(context, id)
  context.tellPages([context.person.id], [showStanding, listOwnCommunity])
  return {}
})
