import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { writeGoal } from '../../contract.ts'
import { isOneTooMany, mayWriteGoals } from '../../goals/why-not.ts'
import { lockOpen } from '../open-relationship.ts'
import { readGoals } from './read-goals.ts'

export const writeGoalAction = action(
  writeGoal,
  async (context, { id: relationshipId, sentence, howKnown }) => {
    const { db, organisation, person, now } = context
    const { parties } = await lockOpen(context, relationshipId)
    if (!mayWriteGoals(parties.find(({ personId }) => personId === person.id)!.role)) {
      throw context.refuse('mentees-own')
    }
    const { goals } = await readGoals(context, relationshipId)
    const mine = goals.filter(({ isMine }) => isMine)
    if (isOneTooMany(mine, { id: null, state: 'open' })) throw context.refuse('enough-goals')
    await db
      .insertInto('relationships.goals')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        relationshipId,
        personId: person.id,
        sentence,
        howKnown,
        writtenAt: now,
      })
      .execute()
    return readGoals(context, relationshipId)
  },
)
