import { action } from '../../../../platform/server/action.ts'
import { saveMeetingLink } from '../../contract.ts'
import { readOwnWeek } from './own-week.ts'
import { saveWeek } from './save-week.ts'

export const saveMeetingLinkAction = action(saveMeetingLink, async (context, { meetingLink }) => {
  await saveWeek(context, { meetingLink: meetingLink === '' ? null : meetingLink })
  return readOwnWeek(context)
})
