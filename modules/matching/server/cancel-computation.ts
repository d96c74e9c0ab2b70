import { action } from '../../../platform/server/action.ts'
import { cancelComputation } from '../contract.ts'

/** Another process may be computing: it reads the mark at its next sign of life, or before it keeps the run. */
export const cancelComputationAction = action(
  cancelComputation,
  async ({ db, person, now }, { editionId }) => {
    const marked = await db
      .updateTable('matching.computations')
      .set({ cancelledAt: now })
      .where('editionId', '=', editionId)
      .where('startedBy', '=', person.id)
      .where('cancelledAt', 'is', null)
      .returning('id')
      .execute()
    return { cancelled: marked.length > 0 }
  },
)
