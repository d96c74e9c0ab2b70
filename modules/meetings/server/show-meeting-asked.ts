import { action } from '../../../platform/server/action.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { showMeetingAsked } from '../contract.ts'
import { readMeeting } from './kept-meeting.ts'
import { partnerIn, readPeopleOfPairs } from './sides.ts'

export const showMeetingAskedAction = action(showMeetingAsked, async (context, { id }) => {
  const { db, person } = context
  const { relationshipId, heldOn, startsAt } = (await readMeeting(db, id))!
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const people = await readPeopleOfPairs(context, [pair])
  const { timeZone } = people.get(person.id)!
  return { id, on: heldOn, startsAt, timeZone, partnerName: people.get(partnerIn(pair, person.id))!.name }
})
