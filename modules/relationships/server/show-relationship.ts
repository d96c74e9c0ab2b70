import { action } from '../../../platform/server/action.ts'
import { showRelationship } from '../contract.ts'
import { readOwnRelationship } from './read-own-relationships.ts'

export const showRelationshipAction = action(showRelationship, (context, { id }) =>
  readOwnRelationship(context, id),
)
