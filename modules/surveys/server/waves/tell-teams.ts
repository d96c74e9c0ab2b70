import type { EndpointDefinition } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { editionsOf } from '../kept-survey.ts'

/** Open pages of the teams that read it count again. */
export async function tellTeams(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  surveyId: string,
  reads: readonly EndpointDefinition[],
): Promise<void> {
  const { db } = context
  const { editionId } = await db
    .selectFrom('surveys.surveys')
    .select('editionId')
    .where('id', '=', surveyId)
    .executeTakeFirstOrThrow()
  const asked = await editionsOf(db, { id: surveyId, editionId })
  context.tellPages(await readLeadIds(db, [...new Set([editionId, ...asked])]), reads)
}
