import { action } from '../../../platform/server/action.ts'
import { readBriefing } from '../contract.ts'
import { readOwnPieces } from './own-reading.ts'

export const readBriefingAction = action(readBriefing, async (context, { id }) => {
  const { db, now, organisation, person } = context
  const { role } = await readOwnPieces(context, id)
  await db
    .insertInto('guidance.briefed')
    .values({ organisationId: organisation.id, personId: person.id, role, readAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return {}
})
