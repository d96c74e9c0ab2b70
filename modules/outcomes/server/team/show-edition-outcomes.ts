import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readPairsOfEdition } from '../../../relationships/server/index.ts'
import { Came, showEditionOutcomes } from '../../contract.ts'
import { countsOfCame } from '../../rules.ts'

export const showEditionOutcomesAction = action(showEditionOutcomes, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('outcomes.outcomes')
    .select(['id', 'relationshipId', 'personId', 'cameOn', 'words', 'toldTeam'])
    .where('editionId', '=', editionId)
    .orderBy('cameOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const introductions = await db
    .selectFrom('outcomes.introductions')
    .select(['askedAt', 'came'])
    .where('editionId', '=', editionId)
    .execute()
  const told = rows.flatMap(({ words, toldTeam, ...row }) =>
    toldTeam && words !== null ? [{ ...row, words }] : [],
  )
  const people = await readPeople(
    db,
    told.map(({ personId }) => personId),
  )
  const begun = (await readPairsOfEdition(db, editionId)).filter(({ activatedAt }) => activatedAt !== null)
  return {
    news: told.map(({ id, cameOn, words, personId }) => ({
      id,
      on: cameOn,
      words,
      name: people.get(personId)?.name ?? '',
    })),
    pairsWithOutcome: new Set(rows.map(({ relationshipId }) => relationshipId)).size,
    pairs: begun.length,
    introductions: {
      made: introductions.length,
      asked: introductions.filter(({ askedAt, came }) => askedAt !== null || came !== null).length,
      came: countsOfCame(Came.options, introductions),
    },
  }
})
