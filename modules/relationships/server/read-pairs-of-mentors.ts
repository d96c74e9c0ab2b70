import type { Db } from '../../../platform/server/database/index.ts'

/** Every pair in which somebody was ever a mentor in an edition, whatever became of it, with both; of one mentor where named. */
export async function readPairsOfMentors(
  db: Db,
  editionId: string,
  mentorId?: string,
): Promise<{ id: string; mentorId: string; menteeId: string }[]> {
  return db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties as mentor', 'mentor.relationshipId', 'relationships.relationships.id')
    .innerJoin('relationships.parties as mentee', 'mentee.relationshipId', 'relationships.relationships.id')
    .select(['relationships.relationships.id', 'mentor.personId as mentorId', 'mentee.personId as menteeId'])
    .where('editionId', '=', editionId)
    .$if(mentorId !== undefined, (own) => own.where('mentor.personId', '=', mentorId!))
    .where('mentor.role', '=', 'mentor')
    .where('mentee.role', '=', 'mentee')
    .orderBy('relationships.relationships.id')
    .execute()
}
