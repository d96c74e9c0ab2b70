import { action } from '../../../platform/server/action.ts'
import { acceptInvitation } from '../contract.ts'
import { bringAnswers } from './coming-back/bring-answers.ts'
import { lockInvitation } from './coming-back/lock-invitation.ts'
import { cameBack } from './facts.ts'

/** Enrolled in the role that was chosen, with what was answered the last time where this role is asked the same. */
export const acceptInvitationAction = action(acceptInvitation, async (context, { id, role }) => {
  const { editionId, personId, formerPersonId } = await lockInvitation(context, id)
  await bringAnswers(context, { editionId, personId, formerPersonId, role })
  await context.db
    .updateTable('enrolment.invitations')
    .set({ acceptedAt: context.now, role })
    .where('id', '=', id)
    .execute()
  await context.announce(cameBack, { editionId, personId, formerPersonId })
  return {}
})
