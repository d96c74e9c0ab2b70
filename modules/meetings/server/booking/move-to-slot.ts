import { action } from '../../../../platform/server/action.ts'
import { moveToSlot } from '../../contract.ts'
import { whyNotChangeDate, whyNotPlan } from '../../rules.ts'
import { dateStands } from '../date-stands.ts'
import { lockMeeting } from '../lock-meeting.ts'
import { readPairMeetings } from '../pair-meetings.ts'
import { saveMove } from '../save-move.ts'
import { agreedByAll } from './agreed-by-all.ts'
import { lockWeeks } from './lock-weeks.ts'
import { slotColumns } from './slot-columns.ts'
import { isFreeForAll, readHoursOfPair } from './slots-of-pair.ts'

/** The meeting goes to another slot that is free for both: it suits both, and the other is told with the word. */
export const moveToSlotAction = action(moveToSlot, async (context, { id, startsAt, word }) => {
  const { db, person, now } = context
  const { pair, meeting } = await lockMeeting(context, id)
  const refusal = whyNotChangeDate(meeting.known, now) ?? whyNotPlan(startsAt, now, pair)
  if (refusal) throw context.refuse(refusal)
  if (meeting.startsAt === startsAt) return readPairMeetings(context, pair.id)
  await lockWeeks(
    context,
    pair.parties.map(({ personId }) => personId),
  )
  const ofPair = await readHoursOfPair(context, pair, id)
  const minutes = meeting.minutes!
  if (!isFreeForAll(ofPair, startsAt, minutes)) throw context.refuse('slot-taken')
  const { timeZone } = ofPair.people.find((one) => one.id === person.id)!
  await saveMove(context, meeting, slotColumns(startsAt, minutes, timeZone), word)
  await agreedByAll(db, id, now)
  await dateStands(context, pair, id, { by: person.id, what: 'movedToSlot' })
  return readPairMeetings(context, pair.id)
})
