import { action } from '../../../platform/server/action.ts'
import { removeSurvey } from '../contract.ts'
import { lockSurvey } from './kept-survey.ts'
import { lastWave } from './waves/last-wave.ts'

export const removeSurveyAction = action(removeSurvey, async (context, { id }) => {
  const { db } = context
  await lockSurvey(db, id)
  if (await lastWave(db, id)) throw context.refuse('already-opened')
  await db.deleteFrom('surveys.surveys').where('id', '=', id).execute()
  return {}
})
