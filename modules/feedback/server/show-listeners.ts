import { action } from '../../../platform/server/action.ts'
import { readParties } from '../../relationships/server/index.ts'
import { showListeners } from '../contract.ts'
import { readListeners } from './read-listeners.ts'

export const showListenersAction = action(showListeners, async ({ db, person }, { id }) => {
  const { editionId } = (await readParties(db, [id])).get(id)!
  return readListeners(db, { editionId, relationshipId: id, personId: person.id })
})
