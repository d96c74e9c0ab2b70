import type { Db } from '../../../platform/server/database/index.ts'
import type { DueAdvice } from '../rules.ts'

type Sent = Omit<DueAdvice, 'relationshipId'>

/** Which of these editions' advice went to whom. */
export async function sentBefore(db: Db, editionIds: readonly string[]): Promise<(one: Sent) => boolean> {
  const rows =
    editionIds.length === 0
      ? []
      : await db
          .selectFrom('guidance.sent')
          .select(['editionId', 'key', 'personId'])
          .where('editionId', 'in', [...new Set(editionIds)])
          .execute()
  const sent = new Set(rows.map(idOf))
  return (one) => sent.has(idOf(one))
}

const idOf = ({ editionId, key, personId }: Sent) => `${editionId} ${key} ${personId}`
