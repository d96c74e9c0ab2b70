import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** When each of these pairs last said something, and whether it was somebody else than this person. */
export async function readLastWords(
  db: Db,
  personId: string,
  relationshipIds: readonly string[],
): Promise<Map<string, { at: string; isMine: boolean }>> {
  const rows = await db
    .selectFrom('conversations.messages')
    .select(['relationshipId', 'sentAt', 'authorId'])
    .distinctOn('relationshipId')
    .where(sql<boolean>`relationship_id = any(${[...relationshipIds]}::uuid[])`)
    .where('takenBackAt', 'is', null)
    .orderBy('relationshipId')
    .orderBy('number', 'desc')
    .execute()
  return new Map(
    rows.map(({ relationshipId, sentAt, authorId }) => [
      relationshipId,
      { at: sentAt, isMine: authorId === personId },
    ]),
  )
}
