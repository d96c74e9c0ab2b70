import type { Context } from '../../../../platform/server/context.ts'
import { invitationState } from '../../rules.ts'

/** An invitation that waits for an answer, locked until it has one. */
export async function lockInvitation(context: Context<'already-answered' | 'lapsed'>, id: string) {
  const invitation = await context.db
    .selectFrom('enrolment.invitations')
    .select(['id', 'editionId', 'personId', 'formerPersonId', 'until', 'acceptedAt', 'declinedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const state = invitationState(invitation, context.now)
  if (state === 'lapsed') throw context.refuse('lapsed')
  if (state !== 'waiting') throw context.refuse('already-answered')
  return invitation
}
