import type { Db } from '../../../platform/server/database/index.ts'

/**
 * Which of these enrolments are together already, or were, or said no to each other in this edition. Asked again when a
 * round goes out: somebody may have answered since its pairs were made.
 */
export async function readPairsBefore(db: Db, editionId: string, enrolmentIds: readonly string[]) {
  const rows =
    enrolmentIds.length === 0
      ? []
      : await db
          .selectFrom('relationships.relationships')
          .innerJoin(
            'relationships.parties',
            'relationships.parties.relationshipId',
            'relationships.relationships.id',
          )
          .select(['relationshipId', 'enrolmentId'])
          .where('editionId', '=', editionId)
          .where('kind', '=', 'pair')
          .where('status', 'not in', ['lapsed', 'withdrawn'])
          .where('enrolmentId', 'in', enrolmentIds)
          .execute()
  const relationshipsOf = new Map<string, string[]>()
  for (const { enrolmentId, relationshipId } of rows) {
    relationshipsOf.set(enrolmentId, [...(relationshipsOf.get(enrolmentId) ?? []), relationshipId])
  }
  return {
    has: (one: string, other: string) => {
      const mine = new Set(relationshipsOf.get(one))
      return relationshipsOf.get(other)?.some((id) => mine.has(id)) ?? false
    },
  }
}
