import { action } from '../../../../platform/server/action.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnStatements } from '../../contract.ts'

export const listOwnStatementsAction = action(listOwnStatements, async ({ db, person }) => {
  const rows = await db
    .selectFrom('training.paid')
    .select('editionId')
    .where('personId', '=', person.id)
    .$narrowType<{ editionId: string }>()
    .execute()
  const names = await readEditionNames(
    db,
    rows.map(({ editionId }) => editionId),
  )
  return { courses: [...names].map(([editionId, { editionName }]) => ({ editionId, name: editionName })) }
})
