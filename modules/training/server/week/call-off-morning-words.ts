import { action } from '../../../../platform/server/action.ts'
import { callOffMorningWords } from '../../contract.ts'

/** One's own words alone; the work that was to send them finds nothing. */
export const callOffMorningWordsAction = action(callOffMorningWords, async ({ db, person }, { ids }) => {
  const rows = await db
    .deleteFrom('training.morningWords')
    .where('id', 'in', ids)
    .where('authorId', '=', person.id)
    .returning('id')
    .execute()
  return { calledOff: rows.length }
})
