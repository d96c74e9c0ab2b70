import type { Db } from '../database/index.ts'

export type FailedJob = {
  readonly id: string
  readonly name: string
  readonly failedAt: string
  readonly attempts: number
  /** The kind of what went wrong, never what people wrote. */
  readonly error: string
  /** When it is tried next; null where it waits for somebody. */
  readonly againAt: string | null
}

/** The latest hundred jobs of an organisation, and of the whole instance, that failed eight times and are not done. */
export async function readFailedJobs(db: Db, organisationId: string): Promise<FailedJob[]> {
  const jobs = await db
    .selectFrom('platform.jobs')
    .select(['id', 'name', 'failedAt', 'attempts', 'lastError', 'dueAt'])
    .where('failedAt', 'is not', null)
    .where('doneAt', 'is', null)
    .where((is) => is.or([is('organisationId', '=', organisationId), is('organisationId', 'is', null)]))
    .orderBy('failedAt', 'desc')
    .limit(100)
    .execute()
  return jobs.map(({ id, name, failedAt, attempts, lastError, dueAt }) => ({
    id,
    name,
    failedAt: failedAt!,
    attempts,
    error: lastError ?? 'unknown',
    againAt: dueAt,
  }))
}

/** Has a failed job tried eight times more, beginning now; false where none of that id has failed. */
export async function tryJobAgain(db: Db, organisationId: string, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('platform.jobs')
    // It stays on the list until it is done.
    .set({ dueAt: now, attempts: 0 })
    .where('id', '=', id)
    .where('failedAt', 'is not', null)
    .where('doneAt', 'is', null)
    .where((is) => is.or([is('organisationId', '=', organisationId), is('organisationId', 'is', null)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
