import { action } from '../../../../platform/server/action.ts'
import { carryInto, sayOfMeeting, settleOpen } from '../../../meetings/server/index.ts'
import { showCourseWeek, writeSession } from '../../contract.ts'
import { keepBlock } from '../course/keep-block.ts'
import { meetingWords } from './said-of-session.ts'

export const writeSessionAction = action(
  writeSession,
  async (context, { id, said, goals, next, blockedOn }) => {
    const { pair, meeting } = await sayOfMeeting(context, id, meetingWords[said])
    await settleOpen(context, pair, goals)
    for (const one of next) await carryInto(context, pair, meeting.id, { ...one, byOn: null })
    const { personId } = pair.parties.find(({ role }) => role === 'mentee')!
    await keepBlock(context, { editionId: pair.editionId, personId }, blockedOn)
    context.tellPages(
      pair.parties.map((party) => party.personId),
      [showCourseWeek],
    )
    return {}
  },
)
