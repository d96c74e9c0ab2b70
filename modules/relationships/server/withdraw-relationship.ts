import { action } from '../../../platform/server/action.ts'
import { withdrawRelationship } from '../contract.ts'
import { whyNotTakeBack } from '../rules.ts'
import { takeBackProposal } from './closing/take-back-proposal.ts'
import { lockRelationship } from './find-parties.ts'

export const withdrawRelationshipAction = action(withdrawRelationship, async (context, { id }) => {
  const relationship = await lockRelationship(context, id)
  const refusal = whyNotTakeBack(relationship.status)
  if (refusal) throw context.refuse(refusal)
  await takeBackProposal(context, relationship)
  return {}
})
