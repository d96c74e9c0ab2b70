import type { WorkContext } from '../../../../platform/server/context.ts'
import { isPresent, type LockedRelationship, type Party } from '../find-parties.ts'
import { proposalMailKey } from '../mail/proposal-mail.ts'
import { tellEach } from '../tell-partners.ts'
import { closeProposal } from './close-proposal.ts'

/**
 * Before all have said yes. Whoever has not read the proposal reads nothing of it; whoever has is told in one kind line.
 * `leaving` left the edition, and knows.
 */
export async function takeBackProposal(
  context: WorkContext,
  relationship: LockedRelationship,
  leaving?: Party,
): Promise<void> {
  const unread = new Set(await closeProposal(context, relationship, 'withdrawn'))
  const told = relationship.parties.filter(
    (party) =>
      isPresent(party) &&
      party.enrolmentId !== leaving?.enrolmentId &&
      !unread.has(proposalMailKey(relationship.id, party.enrolmentId)),
  )
  await tellEach(context, relationship, told, () => 'withdrawn')
}
