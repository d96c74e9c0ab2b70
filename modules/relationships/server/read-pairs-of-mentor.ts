import type { Db } from '../../../platform/server/database/index.ts'

/** Every pair in which somebody was ever the mentor in an edition, whatever became of it, with its mentee. */
export async function readPairsOfMentor(
  db: Db,
  editionId: string,
  mentorId: string,
): Promise<{ id: string; menteeId: string }[]> {
  return db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties as mentor', 'mentor.relationshipId', 'relationships.relationships.id')
    .innerJoin('relationships.parties as mentee', 'mentee.relationshipId', 'relationships.relationships.id')
    .select(['relationships.relationships.id', 'mentee.personId as menteeId'])
    .where('editionId', '=', editionId)
    .where('mentor.personId', '=', mentorId)
    .where('mentor.role', '=', 'mentor')
    .where('mentee.role', '=', 'mentee')
    .orderBy('relationships.relationships.id')
    .execute()
}
