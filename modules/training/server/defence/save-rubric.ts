import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { saveRubric } from '../../contract.ts'

/** A criterion that stays keeps its id: what was said of it stays with it. */
export const saveRubricAction = action(saveRubric, async (context, { id, criteria }) => {
  const { db, now, expectedRevision } = context
  if (new Set(criteria.map(({ title }) => title.toLocaleLowerCase())).size < criteria.length)
    throw context.refuse('same-criterion-twice')
  const revision = expectedRevision! + 1
  const rubric = criteria.map((one) => ({ ...one, id: one.id ?? newId(now) }))
  const saved = await db
    .updateTable('training.projects')
    .set({ rubric: JSON.stringify(rubric), revision })
    .where('id', '=', id)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw context.refuse('changed-meanwhile')
  return { revision }
})
