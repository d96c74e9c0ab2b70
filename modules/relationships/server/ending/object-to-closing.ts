import { action } from '../../../../platform/server/action.ts'
import { objectToClosing } from '../../contract.ts'
import { lockRelationship } from '../find-parties.ts'
import { readOwnRelationship } from '../read-own-relationships.ts'

export const objectToClosingAction = action(objectToClosing, async (context, { id }) => {
  const { status, silenceAskedAt } = await lockRelationship(context, id)
  if (status !== 'active') throw context.refuse('pair-over')
  if (silenceAskedAt === null) throw context.refuse('not-closing')
  await context.db
    .updateTable('relationships.relationships')
    .set({ silenceAskedAt: null, silenceObjectedAt: context.now })
    .where('id', '=', id)
    .execute()
  return readOwnRelationship(context, id)
})
