import { action } from '../../../platform/server/action.ts'
import { Proposed, showProposal } from '../contract.ts'
import { readOwnRelationship } from './read-own-relationships.ts'

export const showProposalAction = action(showProposal, async (context, { id }) =>
  // Cut to what the mail said: who holds its link may be somebody else.
  Proposed.parse(await readOwnRelationship(context, id)),
)
