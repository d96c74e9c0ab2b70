import { action } from '../../../platform/server/action.ts'
import { sayWhetherMet } from '../contract.ts'
import { whyNotSay } from '../rules.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { planTelling } from './plan-asking.ts'
import { partnerIn, readPeopleOfPairs } from './sides.ts'
import { writeWord } from './write-words.ts'

export const sayWhetherMetAction = action(sayWhetherMet, async (context, { id, said, absent }) => {
  const { now, person } = context
  const { pair, meeting } = await lockMeeting(context, id)
  const people = { me: person.id, partner: partnerIn(pair, person.id) }
  const word = { by: person.id, said, absent: [...new Set(absent)].map((side) => people[side]) }
  const refusal = whyNotSay(meeting.known, word, now)
  if (refusal) throw context.refuse(refusal)
  await writeWord(context, meeting, word)
  const partner = (await readPeopleOfPairs(context, [pair])).get(people.partner)!
  await planTelling(context, meeting, partner)
  return readPairMeetings(context, meeting.relationshipId)
})
