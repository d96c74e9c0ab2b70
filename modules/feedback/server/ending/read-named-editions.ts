import type { Db } from '../../../../platform/server/database/index.ts'

/** The editions of which somebody is referent or deputy; not one that they lead. */
export async function readNamedEditions(db: Db, personId: string, led: readonly string[]): Promise<string[]> {
  const named = await db
    .selectFrom('feedback.referents')
    .select('editionId')
    .where('personId', '=', personId)
    .execute()
  return named.map(({ editionId }) => editionId).filter((editionId) => !led.includes(editionId))
}
