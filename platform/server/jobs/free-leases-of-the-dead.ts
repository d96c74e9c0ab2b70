import { inTransaction, type Database } from '../database/index.ts'

/**
 * Frees what a process that died was doing and sending, when this one opens the embedded database: its directory admits
 * one process, so that nobody else can be alive. On PostgreSQL others may be, and leases run out by themselves. Call it
 * before this process takes work.
 */
export async function freeLeasesOfTheDead(database: Database): Promise<void> {
  if (database.engine !== 'embedded') return
  await inTransaction(database, { organisationId: null, role: 'worker' }, async (db) => {
    await db
      .updateTable('platform.jobs')
      .set({ leaseId: null, leasedUntil: null })
      .where('leasedUntil', 'is not', null)
      .execute()
    await db
      .updateTable('platform.outbox')
      .set({ leasedUntil: null })
      .where('leasedUntil', 'is not', null)
      .execute()
  })
}
