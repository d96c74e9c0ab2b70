import { action } from '../../../../platform/server/action.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { removeOutcome, showPairOutcomes } from '../../contract.ts'
import { readPairOutcomes } from '../state/read-pair-outcomes.ts'
import { findOutcome } from './find-outcome.ts'

/** At any time: it is one's own. */
export const removeOutcomeAction = action(removeOutcome, async (context, { id }) => {
  const { db } = context
  const { relationshipId } = await findOutcome(db, id)
  await db.deleteFrom('outcomes.outcomes').where('id', '=', id).execute()
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [showPairOutcomes],
  )
  return readPairOutcomes(context, relationshipId)
})
