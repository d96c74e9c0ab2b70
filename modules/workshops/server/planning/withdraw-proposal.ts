import { action } from '../../../../platform/server/action.ts'
import { withdrawProposal } from '../../contract.ts'
import { decideProposal } from './decide-proposal.ts'

export const withdrawProposalAction = action(withdrawProposal, async (context, { id }) => {
  await decideProposal(context, id, { status: 'withdrawn' })
  return {}
})
