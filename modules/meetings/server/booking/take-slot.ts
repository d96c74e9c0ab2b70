import { action } from '../../../../platform/server/action.ts'
import { takeSlot } from '../../contract.ts'
import { whyNotPlan } from '../../rules.ts'
import { agree } from '../agree-to-meeting.ts'
import { dateStands } from '../date-stands.ts'
import { readMeetings } from '../kept-meeting.ts'
import { lockOpenPair } from '../lock-meeting.ts'
import { readPairMeetings } from '../pair-meetings.ts'
import { mostDatesToCome } from '../plan-meeting.ts'
import { saveMeeting } from '../save-meeting.ts'
import { agreedByAll } from './agreed-by-all.ts'
import { lockWeeks } from './lock-weeks.ts'
import { slotColumns } from './slot-columns.ts'
import { isFreeForAll, meetingLinkOf, readHoursOfPair } from './slots-of-pair.ts'

/** A slot that is free for both is agreed by both: it stands at once, and the other is told. */
export const takeSlotAction = action(
  takeSlot,
  async (context, { relationshipId, startsAt, means, place }) => {
    const { db, person, now } = context
    const pair = await lockOpenPair(context, relationshipId)
    const refusal = whyNotPlan(startsAt, now, pair)
    if (refusal) throw context.refuse(refusal)
    const toCome = (await readMeetings(db, [relationshipId])).filter(
      (meeting) => meeting.state === 'planned' && meeting.startsAt! > now,
    )
    const theSame = toCome.find((meeting) => meeting.startsAt === startsAt)
    if (theSame) {
      // Both took it in the same second: one meeting.
      await agree(context, theSame, person.id)
      return readPairMeetings(context, relationshipId)
    }
    // The mail offered a first date, and the other has taken one meanwhile.
    if (context.link && toCome.length > 0) throw context.refuse('date-stands')
    if (toCome.length >= mostDatesToCome) throw context.refuse('too-many-dates')
    await lockWeeks(
      context,
      pair.parties.map(({ personId }) => personId),
    )
    const ofPair = await readHoursOfPair(context, pair)
    const minutes = pair.agreement.meetingMinutes
    if (!isFreeForAll(ofPair, startsAt, minutes)) throw context.refuse('slot-taken')
    const { timeZone } = ofPair.people.find(({ id }) => id === person.id)!
    const where = placeOf({ means, place }, meetingLinkOf(ofPair))
    const id = await saveMeeting(context, pair, person.id, {
      ...slotColumns(startsAt, minutes, timeZone),
      ...where,
    })
    await agreedByAll(db, id, now)
    await dateStands(context, pair, id, { by: person.id, what: 'taken' })
    return readPairMeetings(context, relationshipId)
  },
)

type Where = { readonly means: 'place' | 'lunch' | 'video' | 'phone' | undefined; readonly place: string }

/** As chosen; else by the link that they meet by, else by phone: what needs nothing from anybody. */
function placeOf({ means, place }: Where, link: string | null) {
  const chosen = means ?? (link === null ? 'phone' : 'video')
  const usual = chosen === 'video' ? link : null
  return { means: chosen, place: place === '' ? usual : place }
}
