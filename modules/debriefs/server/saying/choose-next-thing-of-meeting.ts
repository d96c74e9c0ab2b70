import { action } from '../../../../platform/server/action.ts'
import { chooseNextThingOfMeeting } from '../../contract.ts'
import { lockSession } from '../state/lock-session.ts'

export const chooseNextThingOfMeetingAction = action(
  chooseNextThingOfMeeting,
  async (context, { id, nextThing }) => {
    await lockSession(context, id)
    const chosen = await context.db
      .updateTable('debriefs.ownWords')
      .set({ nextThing })
      .where('meetingId', '=', id)
      .where('hostId', '=', context.person.id)
      .returning('meetingId')
      .executeTakeFirst()
    if (!chosen) throw context.refuse('own-word-first')
    return {}
  },
)
