import { sql } from 'kysely'
import type { WorkContext } from '../../../platform/server/context.ts'

type Taker = { readonly id: string; readonly capacity: number }

export type LockedPlaces = {
  readonly isFree: (enrolmentId: string) => boolean
  /** Counted here, and kept by `save`. */
  readonly take: (enrolmentId: string) => void
  readonly save: () => Promise<void>
}

/**
 * The places of these enrolments, locked in the order of their ids until the end of the transaction: nobody else takes
 * one meanwhile. The table's own check ('places_not_exceeded') refuses one too many, whatever this module forgets.
 */
export async function lockPlaces(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  takers: readonly Taker[],
): Promise<LockedPlaces> {
  const capacities = new Map(takers.map(({ id, capacity }) => [id, capacity]))
  const ids = [...capacities.keys()].toSorted()
  const taken = new Map<string, number>()
  if (ids.length > 0) {
    await db
      .insertInto('relationships.places')
      .values(
        ids.map((enrolmentId) => ({
          organisationId: organisation.id,
          enrolmentId,
          capacityPairs: capacities.get(enrolmentId)!,
          takenPairs: 0,
        })),
      )
      .onConflict((conflict) => conflict.columns(['organisationId', 'enrolmentId']).doNothing())
      .execute()
    const rows = await db
      .selectFrom('relationships.places')
      .select(['enrolmentId', 'takenPairs'])
      .where('enrolmentId', 'in', ids)
      .orderBy('enrolmentId')
      .forUpdate()
      .execute()
    for (const row of rows) taken.set(row.enrolmentId, row.takenPairs)
  }
  const changed = new Set<string>()
  return {
    isFree: (id) => taken.get(id)! < capacities.get(id)!,
    take: (id) => {
      taken.set(id, taken.get(id)! + 1)
      changed.add(id)
    },
    save: async () => {
      if (changed.size === 0) return
      const rows = [...changed].map((id) => ({
        enrolment_id: id,
        capacity_pairs: capacities.get(id),
        taken_pairs: taken.get(id),
      }))
      await sql`
        update relationships.places
        set capacity_pairs = given.capacity_pairs, taken_pairs = given.taken_pairs
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as given (enrolment_id uuid, capacity_pairs int, taken_pairs int)
        where places.organisation_id = ${organisation.id} and places.enrolment_id = given.enrolment_id`.execute(
        db,
      )
    },
  }
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
