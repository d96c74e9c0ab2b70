import { action } from '../../../../platform/server/action.ts'
import { listGoals } from '../../contract.ts'
import { readGoals } from './read-goals.ts'

export const listGoalsAction = action(listGoals, (context, { id }) => readGoals(context, id))
