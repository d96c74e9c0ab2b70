import { action } from '../../../platform/server/action.ts'
import { readParties } from '../../relationships/server/index.ts'
import { confide } from '../contract.ts'
import { readListeners } from './read-listeners.ts'
import { sayInConfidence } from './say-in-confidence.ts'

export const confideAction = action(confide, async (context, { id: relationshipId, kind, words, readBy }) => {
  const { db, person } = context
  const said = { relationshipId, personId: person.id, kind, words, readBy }
  const refusal = await sayInConfidence(context, said)
  if (refusal) throw context.refuse(refusal)
  const { editionId } = (await readParties(db, [relationshipId])).get(relationshipId)!
  return readListeners(db, { editionId, relationshipId, personId: person.id })
})
