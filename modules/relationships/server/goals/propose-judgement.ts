import { action } from '../../../../platform/server/action.ts'
import { proposeJudgement } from '../../contract.ts'
import { lockOpen } from '../open-relationship.ts'
import { findGoal } from './find-goal.ts'
import { readGoals } from './read-goals.ts'

export const proposeJudgementAction = action(proposeJudgement, async (context, { id, state }) => {
  const { db, person } = context
  const { relationshipId, personId, state: present } = await findGoal(db, id)
  await lockOpen(context, relationshipId)
  if (personId === person.id) throw context.refuse('yours-to-judge')
  await db
    .updateTable('relationships.goals')
    .set({ proposedState: state === present ? null : state })
    .where('id', '=', id)
    .execute()
  return readGoals(context, relationshipId)
})
