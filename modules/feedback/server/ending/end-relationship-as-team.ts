import { action } from '../../../../platform/server/action.ts'
import { countHeldOf } from '../../../meetings/server/index.ts'
import { endPair, readParties } from '../../../relationships/server/index.ts'
import { endRelationshipAsTeam } from '../../contract.ts'
import { keepReason } from './keep-reason.ts'

export const endRelationshipAsTeamAction = action(
  endRelationshipAsTeam,
  async (context, { id: relationshipId, reason, words }) => {
    const { db, now } = context
    const { editionId } = (await readParties(db, [relationshipId])).get(relationshipId)!
    const kind = (await countHeldOf(db, relationshipId)) === 0 ? 'never-started' : 'ended-early'
    const refusal = await endPair(context, relationshipId, { kind, by: 'team' })
    if (refusal) throw context.refuse(refusal)
    await keepReason(context, { relationshipId, editionId, toldAs: 'team', reason, words, readBy: 'team' })
    return { endedAt: now }
  },
)
