import type { WorkContext } from '../../../../platform/server/context.ts'
import { isPresent, type LockedRelationship } from '../find-parties.ts'
import { tellEach } from '../tell-partners.ts'
import { closeProposal } from './close-proposal.ts'

/** Not all had answered in time: both are told kindly, each in the words of what they did. */
export async function lapseProposal(context: WorkContext, relationship: LockedRelationship): Promise<void> {
  await closeProposal(context, relationship, 'lapsed')
  await tellEach(context, relationship, relationship.parties.filter(isPresent), ({ acceptedAt }) =>
    acceptedAt === null ? 'lapsed-silent' : 'lapsed-waiting',
  )
}
