import { action } from '../../../../platform/server/action.ts'
import { tickStep } from '../../contract/run-book.ts'
import { readRunBook } from './read-run-book.ts'

/** Who ticked first stays: two of a team at once have done it once. */
export const tickStepAction = action(tickStep, async (context, { editionId, step, done }) => {
  const { db, organisation, person, now } = context
  if (done) {
    await db
      .insertInto('guidance.ticks')
      .values({ organisationId: organisation.id, editionId, step, tickedBy: person.id, tickedAt: now })
      .onConflict((same) => same.doNothing())
      .execute()
  } else {
    await db
      .deleteFrom('guidance.ticks')
      .where('editionId', '=', editionId)
      .where('step', '=', step)
      .execute()
  }
  return readRunBook(context, editionId)
})
