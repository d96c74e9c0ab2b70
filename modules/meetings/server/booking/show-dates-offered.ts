import { action } from '../../../../platform/server/action.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showDatesOffered } from '../../contract.ts'
import { partnerIn, readPeopleOfPairs } from '../sides.ts'

export const showDatesOfferedAction = action(showDatesOffered, async (context, { relationshipId }) => {
  const { db, person } = context
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const people = await readPeopleOfPairs(context, [pair])
  const partner = people.get(partnerIn(pair, person.id))!
  return {
    partnerName: partner.name,
    timeZone: people.get(person.id)!.timeZone,
    partnerTimeZone: partner.timeZone,
    minutes: pair.agreement.meetingMinutes,
  }
})
