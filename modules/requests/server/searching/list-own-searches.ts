import { action } from '../../../../platform/server/action.ts'
import { listOwnSearches } from '../../contract.ts'
import { readSearches } from './read-own-searches.ts'

export const listOwnSearchesAction = action(listOwnSearches, async (context) => ({
  searches: await readSearches(context, { personId: context.person.id }),
}))
