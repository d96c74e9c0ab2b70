import type { WorkContext } from '../../../../platform/server/context.ts'
import { showEditionOutcomes, showPairOutcomes, type Came } from '../../contract.ts'

/** Locked until the end of the transaction; the two whom it is between read it again. */
export async function lockIntroduction(context: Pick<WorkContext, 'db' | 'tellPages'>, id: string) {
  const row = await context.db
    .selectFrom('outcomes.introductions')
    .select(['id', 'relationshipId', 'editionId', 'introducedBy', 'personId', 'toWhom', 'why', 'came'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  context.tellPages([row.introducedBy, row.personId], [showPairOutcomes, showEditionOutcomes])
  return { ...row, came: row.came as Came | null }
}
