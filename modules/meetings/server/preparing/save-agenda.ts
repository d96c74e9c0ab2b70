import { action } from '../../../../platform/server/action.ts'
import { saveAgenda } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'

export const saveAgendaAction = action(saveAgenda, async (context, { id, agenda, editedAt }) => {
  const { db, now, organisation, person } = context
  await lockPairOfMeeting(context, id)
  const kept = await db
    .selectFrom('meetings.agendas')
    .select('editedAt')
    .where('meetingId', '=', id)
    .executeTakeFirst()
  if ((kept?.editedAt ?? null) !== editedAt) throw context.refuse('changed-meanwhile')
  const row = { items: JSON.stringify(agenda), editedAt: now, editedBy: person.id }
  await db
    .insertInto('meetings.agendas')
    .values({ organisationId: organisation.id, meetingId: id, ...row })
    .onConflict((conflict) => conflict.columns(['organisationId', 'meetingId']).doUpdateSet(row))
    .execute()
  return {}
})
