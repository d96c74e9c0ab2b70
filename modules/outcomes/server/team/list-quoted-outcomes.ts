import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listQuotedOutcomes } from '../../contract.ts'

/** In an order that tells nothing of who is with whom. */
export const listQuotedOutcomesAction = action(listQuotedOutcomes, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('outcomes.outcomes')
    .select(['words', 'quoted', 'personId'])
    .where('editionId', '=', editionId)
    .where('quoted', 'is not', null)
    .where('words', 'is not', null)
    .orderBy('words')
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.filter(({ quoted }) => quoted === 'named').map(({ personId }) => personId),
  )
  return {
    quotes: rows.map(({ words, quoted, personId }) => ({
      words: words!,
      name: quoted === 'named' ? (people.get(personId)?.name ?? null) : null,
    })),
  }
})
