import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'

/** Who leads the edition whose team made it. */
export const leadOfSurvey = audience('lead-of-survey', async (context, { id }: { id: string }) => {
  const survey = await context.db
    .selectFrom('surveys.surveys')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return survey !== undefined && (await isLead(context, survey.editionId))
})

/** They, and who leads an edition whose people it asks. */
export const readerOfSurvey = audience('reader-of-survey', async (context, { id }: { id: string }) => {
  if (await leadOfSurvey.includes(context, { id } as never)) return true
  const asked = await context.db
    .selectFrom('surveys.editions')
    .select('editionId')
    .where('surveyId', '=', id)
    .execute()
  for (const { editionId } of asked) if (await isLead(context, editionId)) return true
  return false
})
