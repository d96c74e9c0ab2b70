import { sql, type OnConflictBuilder } from 'kysely'
import type { Tables } from '../../../database/tables.ts'
import type { Db } from '../database/index.ts'
import { newId } from '../id.ts'
import type { Job, LaterOptions } from './job.ts'
import { ownerColumn, ownerOf } from '../owner-of.ts'

export type JobOwner = { readonly organisationId: string | null; readonly now: string }

/** Writes a job in the caller's own transaction, or moves the one of its key that is not done. */
export async function writeJob(
  db: Db,
  { organisationId, now }: JobOwner,
  job: Job,
  payload: unknown,
  { at = now, key }: LaterOptions = {},
): Promise<void> {
  await db
    .insertInto('platform.jobs')
    .values({
      id: newId(now),
      organisationId,
      name: job.name,
      key: key ?? null,
      payload: JSON.stringify(job.payload.parse(payload)),
      createdAt: now,
      dueAt: at,
    })
    .onConflict((conflict) =>
      sameKey(conflict).doUpdateSet({
        name: (row) => row.ref('excluded.name'),
        payload: (row) => row.ref('excluded.payload'),
        dueAt: (row) => row.ref('excluded.dueAt'),
        moves: sql`jobs.moves + 1`,
        attempts: 0,
        failedAt: null,
        lastError: null,
      }),
    )
    .execute()
}

/**
 * One row of a recurring job, unless it waits already. One that failed too often has its next chance: nobody may be
 * there to ask for it.
 */
export async function writeRecurring(
  db: Db,
  recurring: JobOwner & { readonly name: string; readonly dueAt?: string },
): Promise<void> {
  const { organisationId, now, name, dueAt = now } = recurring
  await db
    .insertInto('platform.jobs')
    .values({
      id: newId(now),
      organisationId,
      name,
      key: `every/${name}`,
      payload: '{}',
      createdAt: now,
      dueAt,
    })
    .onConflict((conflict) =>
      sameKey(conflict).doUpdateSet({ dueAt, attempts: 0 }).where('platform.jobs.dueAt', 'is', null),
    )
    .execute()
}

/** Whatever waited under this key is not done any more. */
export async function forgetJob(db: Db, organisationId: string | null, key: string): Promise<void> {
  await db
    .deleteFrom('platform.jobs')
    .where(ownerColumn, '=', ownerOf(organisationId))
    .where('key', '=', key)
    .where('doneAt', 'is', null)
    .execute()
}

const sameKey = (conflict: OnConflictBuilder<Tables, 'platform.jobs'>) =>
  conflict
    .expression(sql`${ownerColumn}, key`)
    .where('key', 'is not', null)
    .where('doneAt', 'is', null)
