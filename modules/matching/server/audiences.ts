import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'

export const leadOfMatchingRun = audience('lead-of-matching-run', async (context, { id }: { id: string }) => {
  const run = await context.db
    .selectFrom('matching.runs')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return run !== undefined && (await isLead(context, run.editionId))
})
