import type { Db } from '../../../../platform/server/database/index.ts'

/** Of the public page of an edition's call; null where it was never opened. */
export async function findCallAddress(db: Db, editionId: string): Promise<string | null> {
  const call = await db
    .selectFrom('enrolment.calls')
    .select('address')
    .where('editionId', '=', editionId)
    .where('firstOpenedAt', 'is not', null)
    .executeTakeFirst()
  return call?.address ?? null
}
