import type { Db } from '../../../platform/server/database/index.ts'

/**
 * Which of these enrolments are together already, or were, or said no to each other in this edition. Asked again when a
 * round goes out: somebody may have answered since its pairs were made.
 */
export async function readPairsBefore(db: Db, enrolmentIds: readonly string[]) {
  const rows =
    enrolmentIds.length === 0
      ? []
      : await db
          // First, and once: an enrolment is of one edition, and its statistics are old while a round goes out.
          .with(
            (cte) => cte('mine').materialized(),
            (sql) =>
              sql
                .selectFrom('relationships.parties')
                .select(['relationshipId', 'enrolmentId'])
                .where('enrolmentId', 'in', enrolmentIds),
          )
          .selectFrom('mine')
          .innerJoin('relationships.relationships', 'relationships.relationships.id', 'mine.relationshipId')
          .select(['mine.relationshipId', 'mine.enrolmentId'])
          .where('kind', '=', 'pair')
          .where('status', 'not in', ['lapsed', 'withdrawn'])
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
