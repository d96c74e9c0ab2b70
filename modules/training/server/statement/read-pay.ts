import type { Db } from '../../../../platform/server/database/index.ts'
import { CoursePay } from '../../contract.ts'

/** What is paid in a course; null where nobody is. */
export async function readPay(db: Db, editionId: string): Promise<CoursePay | null> {
  const row = await db
    .selectFrom('training.payTerms')
    .select(['currency', 'rates', 'mostHours'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return row ? CoursePay.parse(row) : null
}
