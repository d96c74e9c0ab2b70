import { action } from '../../../../platform/server/action.ts'
import { showCoffees } from '../../contract.ts'
import { coffeeTermsOf } from '../state/coffee-terms-of.ts'
import { readCoffees } from './read-coffees.ts'

export const showCoffeesAction = action(showCoffees, async (context, { editionId }) => {
  const terms = await coffeeTermsOf(context.db, editionId)
  if (!terms) throw context.refuse('no-coffees-here')
  return readCoffees(context, editionId, terms.everyDays)
})
