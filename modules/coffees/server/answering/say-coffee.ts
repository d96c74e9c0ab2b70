import { action } from '../../../../platform/server/action.ts'
import { sayCoffee, showCoffees } from '../../contract.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { readOwnCoffees } from '../reading/read-own-coffees.ts'

export const sayCoffeeAction = action(sayCoffee, async (context, { id, says }) => {
  const { db, now, person } = context
  // Shared: many say it at once, and the draw waits for them or they for it.
  const round = await db
    .selectFrom('coffees.rounds')
    .select(['editionId', 'drawnAt', 'drawsAt'])
    .where('id', '=', (seat) =>
      seat.selectFrom('coffees.seats').select('roundId').where('coffees.seats.id', '=', id),
    )
    .forShare()
    .executeTakeFirstOrThrow()
  if (round.drawnAt !== null || round.drawsAt <= now) throw context.refuse('drawn-already')
  if (!(await takesPart(db, round.editionId, person.id))) throw context.refuse('takes-part-no-more')
  await db.updateTable('coffees.seats').set({ says, saidAt: now }).where('id', '=', id).execute()
  context.tellPages(await readLeadIds(db, [round.editionId]), [showCoffees])
  const [coffee] = await readOwnCoffees(context, person.id, id)
  return coffee!
})
