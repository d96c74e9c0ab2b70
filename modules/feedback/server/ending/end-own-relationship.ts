import { action } from '../../../../platform/server/action.ts'
import { endPair, readParties } from '../../../relationships/server/index.ts'
import { endOwnRelationship } from '../../contract.ts'
import { lockListening } from '../lock-listening.ts'
import { keepReason } from './keep-reason.ts'

export const endOwnRelationshipAction = action(
  endOwnRelationship,
  async (context, { id: relationshipId, reason, words, readBy }) => {
    const { db, now, person } = context
    const { editionId } = (await readParties(db, [relationshipId])).get(relationshipId)!
    const refusal = await endPair(context, relationshipId, {
      kind: 'ended-early',
      by: 'party',
      personId: person.id,
    })
    if (refusal) throw context.refuse(refusal)
    const listening = await lockListening(db, editionId)
    if (listening.readBy !== readBy) throw context.refuse('reader-changed')
    await keepReason(context, { relationshipId, editionId, toldAs: 'party', reason, words, readBy })
    return { endedAt: now }
  },
)
