import type { Db } from '../../../../platform/server/database/index.ts'
import { findExtra } from '../state/read-extras.ts'
import { readDeliverables } from '../state/read-deliverables.ts'

/** One that the client of this project asked for, with what stands beside it. */
export async function findExtraOf(db: Db, projectId: string, extraId: string) {
  const extra = await findExtra(db, extraId)
  if (extra?.projectId !== projectId) return undefined
  const deliverables = await readDeliverables(db, [projectId])
  return {
    extra,
    deliverables,
    replaced: deliverables.find(({ id }) => id === extra.replacesId),
    made: deliverables.find(({ id }) => id === extra.deliverableId),
  }
}
