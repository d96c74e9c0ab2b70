import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { addProject } from '../../contract.ts'
import { whyNotWrite } from '../../rules.ts'
import { saveExpected } from './save-expected.ts'

/** The next step of the path: a draft until it is opened. */
export const addProjectAction = action(addProject, async (context, { editionId, expected, ...project }) => {
  const { db, now, organisation } = context
  const refusal = whyNotWrite({ ...project, expected })
  if (refusal) throw context.refuse(refusal)
  const last = await db
    .selectFrom('training.projects')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow()
  const id = newId(now)
  await db
    .insertInto('training.projects')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      position: (last.position ?? 0) + 1,
      ...project,
      expected: expected.length,
      createdAt: now,
    })
    .execute()
  await saveExpected(context, id, expected)
  return { id }
})
