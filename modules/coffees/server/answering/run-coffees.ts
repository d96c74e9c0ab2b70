import { action } from '../../../../platform/server/action.ts'
import { runCoffees } from '../../contract.ts'
import { readCoffees } from '../reading/read-coffees.ts'
import { coffeeTermsOf } from '../state/coffee-terms-of.ts'
import { openRound } from '../state/open-round.ts'

/** The first round opens at once, pressed once or twice; later ones by the clock. Paused, what is drawn goes on, and nothing new opens. */
export const runCoffeesAction = action(runCoffees, async (context, { editionId, isRunning }) => {
  const { db, now, organisation } = context
  const terms = await coffeeTermsOf(db, editionId)
  if (!terms) throw context.refuse('no-coffees-here')
  if (isRunning) {
    const first = await db
      .selectFrom('coffees.rounds')
      .select('id')
      .where('editionId', '=', editionId)
      .limit(1)
      .executeTakeFirst()
    if (!first && !(await openRound(context, editionId, 1))) throw context.refuse('too-few')
    await db
      .insertInto('coffees.series')
      .values({ organisationId: organisation.id, editionId, begunAt: now })
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'editionId']).doUpdateSet({ pausedAt: null }),
      )
      .execute()
  } else
    await db
      .updateTable('coffees.series')
      .set({ pausedAt: now })
      .where('editionId', '=', editionId)
      .where('pausedAt', 'is', null)
      .execute()
  return readCoffees(context, editionId, terms.everyDays)
})
