import { action } from '../../../platform/server/action.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { Invitation, showInvitation } from '../contract.ts'
import { invitationState } from '../rules.ts'

export const showInvitationAction = action(showInvitation, async ({ db, now }, { id }) => {
  const invitation = await db
    .selectFrom('enrolment.invitations')
    .select(['id', 'editionId', 'role', 'until', 'acceptedAt', 'declinedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const edition = await readEditionFrame(db, invitation.editionId)
  return Invitation.parse({
    ...invitation,
    editionName: edition.name,
    programmeName: edition.programmeName,
    startsOn: edition.startsOn,
    isOpen: invitationState(invitation, now) === 'waiting',
  })
})
