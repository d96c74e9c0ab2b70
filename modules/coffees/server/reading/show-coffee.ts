import { action } from '../../../../platform/server/action.ts'
import { showCoffee } from '../../contract.ts'
import { readOwnCoffees } from './read-own-coffees.ts'

export const showCoffeeAction = action(showCoffee, async (context, { id }) => {
  const [coffee] = await readOwnCoffees(context, context.person.id, id)
  return coffee!
})
