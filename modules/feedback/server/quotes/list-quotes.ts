import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listQuotes } from '../../contract.ts'

/** In an order that tells nothing of who is with whom. */
export const listQuotesAction = action(listQuotes, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('feedback.quotes')
    .select(['words', 'consent', 'personId'])
    .where('editionId', '=', editionId)
    .orderBy('words')
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.filter(({ consent }) => consent === 'named').map(({ personId }) => personId),
  )
  return {
    quotes: rows.map(({ words, consent, personId }) => ({
      words,
      name: consent === 'named' ? (people.get(personId)?.name ?? null) : null,
    })),
  }
})
