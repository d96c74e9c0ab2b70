import { action } from '../../../../platform/server/action.ts'
import { withdrawQuote } from '../../contract.ts'

export const withdrawQuoteAction = action(withdrawQuote, async ({ db }, { id }) => {
  await db.deleteFrom('feedback.quotes').where('id', '=', id).execute()
  return {}
})
