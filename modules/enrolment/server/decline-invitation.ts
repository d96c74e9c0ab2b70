import { action } from '../../../platform/server/action.ts'
import { declineInvitation } from '../contract.ts'
import { lockInvitation } from './coming-back/lock-invitation.ts'

export const declineInvitationAction = action(declineInvitation, async (context, { id }) => {
  await lockInvitation(context, id)
  await context.db
    .updateTable('enrolment.invitations')
    .set({ declinedAt: context.now })
    .where('id', '=', id)
    .execute()
  return {}
})
