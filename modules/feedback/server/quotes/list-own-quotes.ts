import { action } from '../../../../platform/server/action.ts'
import { listOwnQuotes, type OwnQuote } from '../../contract.ts'

export const listOwnQuotesAction = action(listOwnQuotes, async ({ db, person }, { id }) => {
  const quotes = await db
    .selectFrom('feedback.quotes')
    .select(['id', 'words', 'consent', 'givenAt'])
    .where('relationshipId', '=', id)
    .where('personId', '=', person.id)
    .orderBy('givenAt')
    .orderBy('id')
    .execute()
  return { quotes: quotes as OwnQuote[] }
})
