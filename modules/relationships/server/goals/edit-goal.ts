import { action } from '../../../../platform/server/action.ts'
import { editGoal } from '../../contract.ts'
import { isOneTooMany } from '../../goals/why-not.ts'
import { lockOpen } from '../open-relationship.ts'
import { findGoal } from './find-goal.ts'
import { readGoals } from './read-goals.ts'

export const editGoalAction = action(editGoal, async (context, { id, ...said }) => {
  const { db, organisation, person, now } = context
  const { relationshipId } = await findGoal(db, id)
  await lockOpen(context, relationshipId)
  const before = await findGoal(db, id)
  if (before.personId !== person.id) throw context.refuse('mentees-own')
  const { goals } = await readGoals(context, relationshipId)
  const mine = goals.filter(({ isMine }) => isMine)
  if (isOneTooMany(mine, { id, state: said.state })) throw context.refuse('enough-goals')
  const isJudged = said.state !== before.state
  const judgedAt = said.state === 'open' ? null : isJudged ? now : before.judgedAt
  await db
    .updateTable('relationships.goals')
    .set({ ...said, judgedAt, ...(isJudged && { proposedState: null }) })
    .where('id', '=', id)
    .execute()
  if (said.progress !== '' && said.progress !== before.progress)
    await db
      .insertInto('relationships.progressWords')
      .values({ organisationId: organisation.id, goalId: id, saidAt: now, words: said.progress })
      .execute()
  return readGoals(context, relationshipId)
})
