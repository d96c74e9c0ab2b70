import { action } from '../../../../platform/server/action.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { firstDates } from '../../availability/first-dates.ts'
import { listCommonSlots } from '../../contract.ts'
import { partnerIn } from '../sides.ts'
import { meetingLinkOf, readHoursOfPair, slotsAhead } from './slots-of-pair.ts'

export const listCommonSlotsAction = action(listCommonSlots, async (context, { relationshipId, moves }) => {
  const { db, person, now } = context
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const ofPair = await readHoursOfPair(context, pair, moves)
  const { people, hours } = ofPair
  const partnerId = partnerIn(pair, person.id)
  const [me, partner] = [person.id, partnerId].map((id) => people.find((one) => one.id === id)!)
  const knows = (id: string) => hours[people.findIndex((one) => one.id === id)]!.saidIn !== null
  const minutes = pair.agreement.meetingMinutes
  const slots = slotsAhead(ofPair, minutes, now)
  return {
    relationshipId,
    partnerName: partner!.name,
    timeZone: me!.timeZone,
    partnerTimeZone: partner!.timeZone,
    minutes,
    isKnown: { me: knows(person.id), partner: knows(partnerId) },
    meetingLink: meetingLinkOf(ofPair),
    slots: slots.map(inWords),
    first: firstDates(slots, people[0]!.timeZone).map(inWords),
  }
})

const inWords = (at: number) => new Date(at).toISOString()
