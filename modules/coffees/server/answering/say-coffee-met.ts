import { action } from '../../../../platform/server/action.ts'
import { sayCoffeeMet } from '../../contract.ts'
import { readOwnCoffees } from '../reading/read-own-coffees.ts'

/** Said as soon as it took place, or when asked; whoever was wrong says it again. */
export const sayCoffeeMetAction = action(sayCoffeeMet, async (context, { id, met }) => {
  const { db, now, person } = context
  const told = await db
    .updateTable('coffees.seats')
    .set({ met, metSaidAt: now })
    .where('id', '=', id)
    .where('groupNth', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (!told) throw context.refuse('not-drawn')
  const [coffee] = await readOwnCoffees(context, person.id, id)
  return coffee!
})
