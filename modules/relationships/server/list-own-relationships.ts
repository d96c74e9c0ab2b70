import { action } from '../../../platform/server/action.ts'
import { listOwnRelationships } from '../contract.ts'
import { readOwnRelationships } from './read-own-relationships.ts'

export const listOwnRelationshipsAction = action(listOwnRelationships, async (context) => ({
  relationships: await readOwnRelationships(context),
}))
