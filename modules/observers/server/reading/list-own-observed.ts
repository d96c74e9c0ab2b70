import { action } from '../../../../platform/server/action.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnObserved } from '../../contract.ts'

export const listOwnObservedAction = action(listOwnObserved, async ({ db, person }) => {
  const rows = await db
    .selectFrom('observers.observers')
    .select('editionId')
    .where('personId', '=', person.id)
    .orderBy('namedAt', 'desc')
    .execute()
  const names = await readEditionNames(
    db,
    rows.map(({ editionId }) => editionId),
  )
  return {
    editions: [...names].map(([id, { editionName, programmeName }]) => ({
      id,
      name: editionName,
      programmeName,
    })),
  }
})
