import { action } from '../../../../platform/server/action.ts'
import { listOwnCoffees } from '../../contract.ts'
import { readOwnCoffees } from './read-own-coffees.ts'

export const listOwnCoffeesAction = action(listOwnCoffees, async (context) => ({
  coffees: await readOwnCoffees(context, context.person.id),
}))
