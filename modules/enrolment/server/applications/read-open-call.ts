import type { Db } from '../../../../platform/server/database/index.ts'

/** Where an edition's public page stands and whether the team decides who takes part; null where it is not open. */
export async function readOpenCall(
  db: Db,
  editionId: string,
): Promise<{ address: string | null; isReviewed: boolean }> {
  const call = await db
    .selectFrom('enrolment.calls')
    .select(['address', 'isOpen', 'isReviewed'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return { address: call?.isOpen ? call.address : null, isReviewed: call?.isReviewed ?? false }
}
