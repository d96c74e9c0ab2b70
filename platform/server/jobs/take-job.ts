import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database/index.ts'
import { ownerColumn, ownerOf } from '../owner-of.ts'

export type TakenJob = {
  readonly id: string
  readonly organisationId: string | null
  readonly name: string
  readonly key: string | null
  readonly payload: unknown
  readonly factId: string | null
  readonly attempts: number
  readonly moves: number
}
export type Wanted = {
  /** Those that this process knows how to do: one of a later version waits for its process. */
  readonly names: readonly string[]
  readonly now: string
  readonly realNow: string
}

/**
 * Locks the next job that is due and that nobody else holds, of the organisation after the last one served: one with
 * ten thousand jobs waiting keeps nobody from their turn.
 */
export function takingInTurn() {
  let last: string | null = null
  return async (db: Db, wanted: Wanted): Promise<TakenJob | undefined> => {
    const taken = await takeNext(db, wanted, last)
    last = taken ? ownerOf(taken.organisationId) : null
    return taken
  }
}

async function takeNext(db: Db, { names, now, realNow }: Wanted, last: string | null) {
  const nextAmong = (those: RawBuilder<unknown>) => sql`
    select id, organisation_id, name, key, payload, fact_id, attempts, moves
    from platform.jobs
    where due_at <= ${now} and name = any(${names}) and (leased_until is null or leased_until <= ${realNow}) and ${those}
    order by ${ownerColumn}, due_at, id
    limit 1
    for update skip locked`
  // In one statement: where one organisation is alone, as on most instances, each turn comes round to it again.
  const next =
    last === null
      ? nextAmong(sql`true`)
      : sql`with following as (${nextAmong(sql`${ownerColumn} > ${last}`)}),
          first as (${nextAmong(sql`not exists (select from following)`)})
        select * from following union all select * from first`
  const { rows } = await sql<TakenJob>`${next}`.execute(db)
  return rows[0]
}
