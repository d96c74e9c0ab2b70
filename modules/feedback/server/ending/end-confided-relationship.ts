import { action } from '../../../../platform/server/action.ts'
import { endPair } from '../../../relationships/server/index.ts'
import { endConfidedRelationship } from '../../contract.ts'
import { lockConfidence } from '../lock-confidence.ts'
import { closeConfided } from '../close-confidence.ts'
import { keepReason } from './keep-reason.ts'

export const endConfidedRelationshipAction = action(
  endConfidedRelationship,
  async (context, { id, reason, words }) => {
    const { editionId, relationshipId, closedAt, readBy } = await lockConfidence(context.db, id)
    if (closedAt !== null) throw context.refuse('already-closed')
    // Told to the team, it is the team that ends it.
    const by = readBy
    const refusal = await endPair(context, relationshipId, { kind: 'ended-early', by })
    if (refusal) throw context.refuse(refusal)
    await keepReason(context, { relationshipId, editionId, toldAs: by, reason, words, readBy })
    await closeConfided(context, id)
    return { endedAt: context.now }
  },
)
