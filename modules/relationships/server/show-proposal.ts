import { action } from '../../../platform/server/action.ts'
import { Proposed, showProposal } from '../contract.ts'
import { readOwnRelationship } from './read-own-relationships.ts'

export const showProposalAction = action(showProposal, async (context, { id }) => {
  const own = await readOwnRelationship(context, id)
  // Cut to what the mail said: who holds its link may be somebody else.
  return Proposed.parse({ ...own, isOpen: own.status === 'proposed' })
})
