import { listener } from '../../../../platform/server/facts.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPairs, relationshipActivated } from '../../../relationships/server/index.ts'
import { firstDates } from '../../availability/first-dates.ts'
import { readMeetings } from '../kept-meeting.ts'
import { firstDatesMail } from '../mail/first-dates-mail.ts'
import { readHoursOfPair, slotsAhead } from './slots-of-pair.ts'

const day = 86_400_000

/** Both said yes: three dates that suit both are offered by mail, and one tap takes one. Silent where nothing suits both. */
export const offerFirstDates = listener(
  'offer-first-dates',
  relationshipActivated,
  async (context, { relationshipId }) => {
    const { db, now, organisation } = context
    const pair = (await readPairs(db, [relationshipId])).get(relationshipId)
    if (pair?.status !== 'active' || (await readMeetings(db, [relationshipId])).length > 0) return
    const ofPair = await readHoursOfPair(context, pair)
    const { people } = ofPair
    const tomorrow = Date.parse(now) + day
    const slots = slotsAhead(ofPair, pair.agreement.meetingMinutes, now).filter((at) => at >= tomorrow)
    const dates = firstDates(slots, people[0]!.timeZone).map((at) => new Date(at).toISOString())
    if (dates.length === 0) return
    for (const person of people) {
      const reader = readerOf(person, organisation)
      const partner = people.find(({ id }) => id !== person.id)!
      if (reader)
        await context.mail(firstDatesMail(context, { relationshipId, person, partner, dates, reader }))
    }
  },
)
