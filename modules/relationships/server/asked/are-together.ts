import type { Db } from '../../../../platform/server/database/index.ts'

/** Whether a pair of these two is proposed or under way. Those who were together before may ask each other again. */
export async function areTogether(db: Db, one: string, other: string): Promise<boolean> {
  const found = await db
    .selectFrom('relationships.parties as mine')
    .innerJoin('relationships.parties as theirs', 'theirs.relationshipId', 'mine.relationshipId')
    .innerJoin('relationships.relationships', 'relationships.relationships.id', 'mine.relationshipId')
    .select('mine.relationshipId')
    .where('mine.enrolmentId', '=', one)
    .where('theirs.enrolmentId', '=', other)
    .where('status', 'in', ['proposed', 'active'])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
