import { action } from '../../../../platform/server/action.ts'
import { callOffMorningWords, showCourseWeek } from '../../contract.ts'

/** One's own words alone; the work that was to send them finds nothing. */
export const callOffMorningWordsAction = action(callOffMorningWords, async (context, { ids }) => {
  const { person } = context
  const rows = await context.db
    .deleteFrom('training.morningWords')
    .where('id', 'in', ids)
    .where('authorId', '=', person.id)
    .returning('id')
    .execute()
  // Another screen of theirs would offer it still.
  if (rows.length > 0) context.tellPages([person.id], [showCourseWeek])
  return { calledOff: rows.length }
})
