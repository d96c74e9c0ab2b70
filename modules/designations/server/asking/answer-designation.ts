import { publicAction } from '../../../../platform/server/action.ts'
import { answerDesignation } from '../../contract.ts'
import { findDesignation } from './find-designation.ts'

/** Nobody is told: whoever says yes fills in the form like a volunteer, and whoever says no has nothing else to do. */
export const answerDesignationAction = publicAction(
  answerDesignation,
  async (context, { token, accepts }) => {
    const found = await findDesignation(context.db, token)
    if (!found) throw context.refuse('no-such-link')
    await context.db
      .updateTable('designations.people')
      .set({ answer: accepts ? 'yes' : 'no' })
      .where('id', '=', found.id)
      .execute()
    return {}
  },
)
