import { action } from '../../../platform/server/action.ts'
import { planMeeting } from '../contract.ts'
import { chosenColumns, chosenInstant } from './chosen-instant.ts'
import { dateStands } from './date-stands.ts'
import { agree } from './agree-to-meeting.ts'
import { readMeetings } from './kept-meeting.ts'
import { lockOpenPair } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { saveMeeting } from './save-meeting.ts'

/** Weekly for a year: more is a mistake, or a machine. */
export const mostDatesToCome = 60

export const planMeetingAction = action(planMeeting, async (context, { relationshipId, ...date }) => {
  const { db, person, now } = context
  const pair = await lockOpenPair(context, relationshipId)
  const startsAt = chosenInstant(context, pair, date)
  const toCome = (await readMeetings(db, [relationshipId])).filter(
    (meeting) => meeting.state === 'planned' && meeting.startsAt! > now,
  )
  const theSame = toCome.find((meeting) => meeting.startsAt === startsAt)
  if (theSame) {
    // Both planned one date at once: the second has agreed to the first's.
    await agree(context, theSame, person.id)
  } else {
    if (toCome.length >= mostDatesToCome) throw context.refuse('too-many-dates')
    const id = await saveMeeting(context, pair, person.id, chosenColumns(date, startsAt))
    await dateStands(context, pair, id, { by: person.id, what: 'planned' })
  }
  return readPairMeetings(context, relationshipId)
})
