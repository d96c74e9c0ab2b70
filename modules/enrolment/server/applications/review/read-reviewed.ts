import type { Db } from '../../../../../platform/server/database/index.ts'

/** Whether the team answers each application of this edition's call. */
export async function readReviewed(db: Db, editionId: string): Promise<boolean> {
  const call = await db
    .selectFrom('enrolment.calls')
    .select('isReviewed')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return call?.isReviewed ?? false
}
