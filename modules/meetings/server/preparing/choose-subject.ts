import { action } from '../../../../platform/server/action.ts'
import { chooseSubject, showMeetingPapers } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'

export const chooseSubjectAction = action(chooseSubject, async (context, { id, subject }) => {
  const pair = await lockPairOfMeeting(context, id)
  await context.db
    .updateTable('meetings.meetings')
    .set({ subject: subject === '' ? null : subject })
    .where('id', '=', id)
    .execute()
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [showMeetingPapers],
  )
  return {}
})
