import { action } from '../../../../platform/server/action.ts'
import { removeProject } from '../../contract.ts'

export const removeProjectAction = action(removeProject, async (context, { id }) => {
  const { db } = context
  await db
    .selectFrom('training.projects')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const placed = await db
    .selectFrom('training.placements')
    .select('id')
    .where('projectId', '=', id)
    .executeTakeFirst()
  if (placed) throw context.refuse('somebody-was-on-it')
  await db.deleteFrom('training.projects').where('id', '=', id).execute()
  return {}
})
