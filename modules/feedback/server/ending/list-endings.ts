import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listLedEditionIds, readEditionNames } from '../../../programmes/server/index.ts'
import { readLives, readParties } from '../../../relationships/server/index.ts'
import { listEndings } from '../../contract.ts'
import { readNamedEditions } from './read-named-editions.ts'

/** As referent or deputy, every reason of the edition; as a lead, what was told to the team. Never of a pair of one's own. */
export const listEndingsAction = action(listEndings, async (context) => {
  const { db, person } = context
  const led = await listLedEditionIds(db, person.id)
  const named = await readNamedEditions(db, person.id, led)
  const editionIds = [...led, ...named]
  if (editionIds.length === 0) return { endings: [] }
  const all = await db
    .selectFrom('feedback.endingReasons')
    .select(['relationshipId', 'editionId', 'personId', 'toldAs', 'reason', 'words', 'readBy'])
    .where('editionId', 'in', editionIds)
    .orderBy('toldAt', 'desc')
    .orderBy('relationshipId')
    .execute()
  const ids = all.map(({ relationshipId }) => relationshipId)
  const relationships = await readParties(db, ids)
  const rows = all.filter(
    ({ relationshipId, editionId, readBy }) =>
      !relationships.get(relationshipId)!.parties.some(({ personId }) => personId === person.id) &&
      (named.includes(editionId) || readBy === 'team'),
  )
  const lives = await readLives(db, ids)
  const names = await readEditionNames(
    db,
    rows.map(({ editionId }) => editionId),
  )
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  const endings = rows.flatMap(({ relationshipId, editionId, personId, toldAs, reason, words }) => {
    const { endedAt, endedKind: kind } = lives.get(relationshipId)!
    if (endedAt === null || kind === null) return []
    const parties = relationships.get(relationshipId)!.parties.map(({ name }) => name)
    const { editionName } = names.get(editionId)!
    const name = people.get(personId)?.name ?? ''
    return [{ relationshipId, editionName, parties, endedAt, kind, toldAs, name, reason, words }]
  })
  return { endings }
})
