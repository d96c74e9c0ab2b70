import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { agreeToMeeting } from '../contract.ts'
import { whyNotChangeDate } from '../rules.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { readPeopleOfPairs } from './sides.ts'
import { tellPartner } from './tell-partner.ts'

/** The other's date suits me. */
export const agreeToMeetingAction = action(agreeToMeeting, async (context, { id, startsAt }) => {
  const { meeting } = await lockMeeting(context, id)
  const refusal = whyNotChangeDate(meeting.known, context.now)
  if (refusal) throw context.refuse(refusal)
  if (meeting.startsAt !== startsAt) throw context.refuse('date-moved')
  await agree(context, meeting, context.person.id)
  return readPairMeetings(context, meeting.relationshipId)
})

export async function agree(context: Context, meeting: KeptMeeting, personId: string): Promise<void> {
  if (meeting.agreed.get(personId) !== null) return
  await context.db
    .updateTable('meetings.attendance')
    .set({ agreedAt: context.now })
    .where('meetingId', '=', meeting.id)
    .where('personId', '=', personId)
    .execute()
  const pair = (await readPairs(context.db, [meeting.relationshipId])).get(meeting.relationshipId)!
  const people = await readPeopleOfPairs(context, [pair])
  await tellPartner(context, { pair, people, meeting, by: personId, what: 'agreed' })
}
