import type { Context } from '../../../../platform/server/context.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import type { Means } from '../../contract.ts'
import { dateStands } from '../date-stands.ts'
import { saveMeeting } from '../save-meeting.ts'
import { agreedByAll } from './agreed-by-all.ts'
import { slotColumns } from './slot-columns.ts'
import { meetingLinkOf, readHoursOfPair } from './slots-of-pair.ts'

type Booked = {
  readonly relationshipId: string
  readonly startsAt: string
  readonly means: Means
}

/** A date that suits both, of a pair that has just begun; their weeks are locked, and the hour was free. */
export async function bookHour(context: Context, { relationshipId, startsAt, means }: Booked): Promise<void> {
  const { db, now, person } = context
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const ofPair = await readHoursOfPair(context, pair)
  const { timeZone } = ofPair.people.find(({ id }) => id === person.id)!
  const id = await saveMeeting(context, pair, person.id, {
    ...slotColumns(startsAt, pair.agreement.meetingMinutes, timeZone),
    means,
    place: means === 'video' ? meetingLinkOf(ofPair) : null,
  })
  await agreedByAll(db, id, now)
  await dateStands(context, pair, id, { by: person.id, what: 'taken' })
}
