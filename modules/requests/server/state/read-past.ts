import type { Db } from '../../../../platform/server/database/index.ts'

/** What lies between somebody and these mentors: their last "not now", and a pair that is proposed or under way. */
export async function readPast(db: Db, askerId: string, mentorIds: readonly string[]) {
  const declined = await db
    .selectFrom('requests.requests')
    .innerJoin('requests.searches', 'requests.searches.id', 'searchId')
    .select(['mentorEnrolmentId', 'closedAt'])
    .where('enrolmentId', '=', askerId)
    .where('mentorEnrolmentId', 'in', mentorIds)
    .where('requests.requests.status', '=', 'declined')
    .orderBy('closedAt')
    .execute()
  const together = await db
    .selectFrom('requests.requests')
    .innerJoin('requests.searches', 'requests.searches.id', 'searchId')
    .innerJoin(
      'relationships.lives',
      'relationships.lives.relationshipId',
      'requests.searches.relationshipId',
    )
    .select('mentorEnrolmentId')
    .where('enrolmentId', '=', askerId)
    .where('mentorEnrolmentId', 'in', mentorIds)
    .where('requests.requests.status', '=', 'accepted')
    .where('relationships.lives.status', 'in', ['proposed', 'active'])
    .execute()
  return {
    declinedAt: new Map(declined.map((row) => [row.mentorEnrolmentId, row.closedAt!])),
    together: new Set(together.map(({ mentorEnrolmentId }) => mentorEnrolmentId)),
  }
}
