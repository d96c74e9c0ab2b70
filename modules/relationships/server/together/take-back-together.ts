import { action } from '../../../../platform/server/action.ts'
import { takeBackTogether } from '../../contract.ts'
import { lockOpen } from '../open-relationship.ts'

export const takeBackTogetherAction = action(takeBackTogether, async (context, { id, kind }) => {
  await lockOpen(context, id)
  await context.db
    .deleteFrom('relationships.together')
    .where('relationshipId', '=', id)
    .where('kind', '=', kind)
    .where('personId', '=', context.person.id)
    .execute()
  return {}
})
