import { action } from '../../../../platform/server/action.ts'
import { carryInto, sayOfMeeting, settleOpen } from '../../../meetings/server/index.ts'
import { showCourseWeek, writeSession } from '../../contract.ts'
import { keepBlock } from '../course/keep-block.ts'
import { meetingWords, saidOfSession } from './said-of-session.ts'

export const writeSessionAction = action(
  writeSession,
  async (context, { id, said, before, goals, next, blockedOn }) => {
    const { pair, meeting } = await sayOfMeeting(context, id, meetingWords[said])
    const mine = meeting.known.words.find(({ by }) => by === context.person.id)
    const held = saidOfSession(mine?.said, meeting.known.excusedBy !== null)
    // Another screen said otherwise since this one was read: nothing of it is undone in silence.
    if (before !== undefined && held !== before && held !== said) throw context.refuse('said-already')
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
