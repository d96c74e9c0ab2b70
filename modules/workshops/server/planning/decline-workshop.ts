import { action } from '../../../../platform/server/action.ts'
import { declineWorkshop } from '../../contract.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { decideProposal } from './decide-proposal.ts'

/** A no always comes with a word, which its host reads. */
export const declineWorkshopAction = action(declineWorkshop, async (context, { id, word }) => {
  const workshop = await decideProposal(context, id, { status: 'declined', declineWord: word })
  await tellOfWorkshop(context, workshop, 'declined', [workshop.hostId])
  return {}
})
