import { sql } from 'kysely'
import type { WorkContext } from '../../../platform/server/context.ts'

type Taker = { readonly id: string; readonly capacity: number }

/**
 * Takes one place for each mention of an enrolment. The table's own check refuses one too many
 * ('places_not_exceeded'), whatever happens at the same time. Rows are touched in the order of their ids.
 */
export async function takePlaces(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  takers: readonly Taker[],
): Promise<void> {
  const wanted = new Map<string, { capacity: number; taken: number }>()
  for (const { id, capacity } of takers) {
    wanted.set(id, { capacity, taken: (wanted.get(id)?.taken ?? 0) + 1 })
  }
  const rows = [...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1))
  await db
    .insertInto('relationships.places')
    .values(
      rows.map(([enrolmentId, { capacity, taken }]) => ({
        organisationId: organisation.id,
        enrolmentId,
        capacityPairs: capacity,
        takenPairs: taken,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'enrolmentId']).doUpdateSet({
        capacityPairs: sql`excluded.capacity_pairs`,
        takenPairs: sql`places.taken_pairs + excluded.taken_pairs`,
      }),
    )
    .execute()
}

/** Gives back the places of a pair that will not be. */
export async function freePlaces(
  { db }: Pick<WorkContext, 'db'>,
  enrolmentIds: readonly string[],
): Promise<void> {
  for (const enrolmentId of enrolmentIds.toSorted()) {
    await db
      .updateTable('relationships.places')
      .set((row) => ({ takenPairs: row('takenPairs', '-', 1) }))
      .where('enrolmentId', '=', enrolmentId)
      .execute()
  }
}
