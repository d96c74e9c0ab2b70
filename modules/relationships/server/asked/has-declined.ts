import type { Db } from '../../../../platform/server/database/index.ts'

/** Whether it was this person who said no to a pair. */
export async function hasDeclined(db: Db, relationshipId: string, personId: string): Promise<boolean> {
  const party = await db
    .selectFrom('relationships.parties')
    .select('declinedAt')
    .where('relationshipId', '=', relationshipId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return party !== undefined && party.declinedAt !== null
}
