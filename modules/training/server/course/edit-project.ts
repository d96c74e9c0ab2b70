import { action } from '../../../../platform/server/action.ts'
import { editProject } from '../../contract.ts'
import { whyNotOpen, whyNotWrite } from '../../rules.ts'
import { saveExpected } from './save-expected.ts'

export const editProjectAction = action(editProject, async (context, { id, expected, ...project }) => {
  const { db, expectedRevision } = context
  const refusal = whyNotWrite({ ...project, expected })
  if (refusal) throw context.refuse(refusal)
  const before = await db
    .selectFrom('training.projects')
    .select('openedAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const bare = before.openedAt === null ? undefined : whyNotOpen({ expected })
  if (bare) throw context.refuse(bare)
  const revision = expectedRevision! + 1
  const edited = await db
    .updateTable('training.projects')
    .set({ ...project, expected: expected.length, revision })
    .where('id', '=', id)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!edited) throw context.refuse('changed-meanwhile')
  await saveExpected(context, id, expected)
  return { revision }
})
