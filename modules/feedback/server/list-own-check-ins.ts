import { action } from '../../../platform/server/action.ts'
import { readParties } from '../../relationships/server/index.ts'
import { Moment } from '../check-ins/moments.ts'
import { listOwnCheckIns } from '../contract.ts'

/** One a pair, the latest: what an older one asked, the newer asks better. It may still be answered from its mail. */
export const listOwnCheckInsAction = action(listOwnCheckIns, async ({ db, person }) => {
  const rows = await db
    .selectFrom('feedback.checkIns')
    .select(['id', 'relationshipId', 'moment'])
    .where('personId', '=', person.id)
    .where('answeredAt', 'is', null)
    .where('letGoAt', 'is', null)
    .distinctOn(['relationshipId'])
    .orderBy('relationshipId')
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const relationships = await readParties(
    db,
    rows.map(({ relationshipId }) => relationshipId),
  )
  return {
    checkIns: rows.map(({ id, relationshipId, moment }) => ({
      id,
      relationshipId,
      moment: Moment.parse(moment),
      partners: relationships
        .get(relationshipId)!
        .parties.filter(({ personId }) => personId !== person.id)
        .map(({ name }) => name),
    })),
  }
})
