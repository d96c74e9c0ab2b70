import { sql } from 'kysely'
import type { WorkContext } from '../context.ts'
import type { Db } from '../database/index.ts'

/** Something with a limited number of places, as its owner knows it now. */
export type Limited = { readonly id: string; readonly capacity: number }

export type LockedPlaces = {
  /** How many are left; never under 0, even where the capacity has shrunk under what is taken. */
  readonly left: (id: string) => number
  /** Counted here, and kept by `save`. */
  readonly take: (id: string) => void
  readonly save: () => Promise<void>
}

type Locking = Pick<WorkContext, 'db' | 'organisation'>

/**
 * The places of these ids of one kind, locked in the order of their ids until the end of the transaction: nobody else
 * takes one meanwhile. The table's own check (`places_not_exceeded`) refuses one too many, whatever a caller forgets.
 */
export async function lockPlaces(
  { db, organisation }: Locking,
  kind: string,
  limited: readonly Limited[],
): Promise<LockedPlaces> {
  const capacities = new Map(limited.map(({ id, capacity }) => [id, capacity]))
  const ids = [...capacities.keys()].toSorted()
  const taken = new Map<string, number>()
  if (ids.length > 0) {
    await db
      .insertInto('platform.places')
      .values(
        ids.map((id) => ({
          organisationId: organisation.id,
          kind,
          id,
          capacity: capacities.get(id)!,
          taken: 0,
        })),
      )
      .onConflict((conflict) => conflict.columns(['organisationId', 'kind', 'id']).doNothing())
      .execute()
    const rows = await db
      .selectFrom('platform.places')
      .select(['id', 'taken'])
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute()
    for (const row of rows) taken.set(row.id, row.taken)
  }
  const changed = new Set<string>()
  return {
    left: (id) => Math.max(0, capacities.get(id)! - taken.get(id)!),
    take: (id) => {
      taken.set(id, taken.get(id)! + 1)
      changed.add(id)
    },
    save: async () => {
      if (changed.size === 0) return
      const rows = [...changed].map((id) => ({ id, capacity: capacities.get(id), taken: taken.get(id) }))
      await sql`
        update platform.places
        set capacity = given.capacity, taken = given.taken
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, capacity int, taken int)
        where places.organisation_id = ${organisation.id} and places.kind = ${kind} and places.id = given.id`.execute(
        db,
      )
    },
  }
}

/** Gives back one place of each, locked in the order of their ids like those that take. */
export async function giveBackPlaces(
  { db }: Pick<WorkContext, 'db'>,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids.toSorted()) {
    await db
      .updateTable('platform.places')
      .set((row) => ({ taken: row('taken', '-', 1) }))
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute()
  }
}

/** How many places are taken of each that has any, without a lock: to show, never to decide. */
export async function countTaken(
  db: Db,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.places')
    .select(['id', 'taken'])
    .where('kind', '=', kind)
    // One parameter: a statement takes 65 535.
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('taken', '>', 0)
    .execute()
  return new Map(rows.map(({ id, taken }) => [id, taken]))
}
