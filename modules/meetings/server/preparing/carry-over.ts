import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { carryOver } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'
import { partnerIn } from '../sides.ts'

/** Of what is not done yet: more than that is a list that nobody reads. */
const mostOpen = 20

export const carryOverAction = action(carryOver, async (context, { id, text, who, byOn }) => {
  const { db, now, organisation, person } = context
  const pair = await lockPairOfMeeting(context, id)
  const open = await db
    .selectFrom('meetings.carried')
    .select('id')
    .where('relationshipId', '=', pair.id)
    .where('doneAt', 'is', null)
    .execute()
  if (open.length >= mostOpen) throw context.refuse('enough-carried')
  await db
    .insertInto('meetings.carried')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      relationshipId: pair.id,
      meetingId: id,
      text,
      personId: who === null ? null : who === 'me' ? person.id : partnerIn(pair, person.id),
      byDay: byOn,
      writtenBy: person.id,
      writtenAt: now,
      doneAt: null,
    })
    .execute()
  return {}
})
