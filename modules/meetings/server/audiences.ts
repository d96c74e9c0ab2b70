import { audience } from '../../../platform/server/action.ts'
import { readPairs } from '../../relationships/server/index.ts'

/** The two of a pair, before, during and after: what may still change is another question. */
export const partyOfMeetings = audience(
  'party-of-meetings',
  async ({ db, person }, { relationshipId }: { relationshipId: string }) => {
    const pair = (await readPairs(db, [relationshipId])).get(relationshipId)
    return pair !== undefined && pair.parties.some(({ personId }) => personId === person.id)
  },
)

export const partyOfMeeting = audience('party-of-meeting', async ({ db, person }, { id }: { id: string }) => {
  const party = await db
    .selectFrom('meetings.attendance')
    .select('personId')
    .where('meetingId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return party !== undefined
})
