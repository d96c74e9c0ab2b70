import { action } from '../../../../platform/server/action.ts'
import { openProject } from '../../contract.ts'
import { whyNotOpen } from '../../rules.ts'
import { readExpected } from '../reading/read-projects.ts'

export const openProjectAction = action(openProject, async (context, { id }) => {
  const { db, now } = context
  const { openedAt } = await db
    .selectFrom('training.projects')
    .select('openedAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const refusal = whyNotOpen({ expected: (await readExpected(db, [id])).get(id) ?? [] })
  if (refusal) throw context.refuse(refusal)
  if (openedAt === null)
    await db.updateTable('training.projects').set({ openedAt: now }).where('id', '=', id).execute()
  return {}
})
