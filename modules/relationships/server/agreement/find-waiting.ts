import type { Db } from '../../../../platform/server/database/index.ts'
import { PairAgreement } from '../../contract.ts'

/** The change that waits for an answer, of a pair that is locked. */
export async function findWaiting(db: Db, relationshipId: string) {
  const row = await db
    .selectFrom('relationships.agreements')
    .select(['id', 'terms', 'proposedBy', 'agreedBy'])
    .where('relationshipId', '=', relationshipId)
    .where('agreedAt', 'is', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return row && { ...row, terms: PairAgreement.parse(row.terms) }
}
