import { inTransaction } from '../database/index.ts'
import { nextTime } from './next-time.ts'
import type { JobParts } from './run-short-job.ts'
import { writeRecurring } from './write-job.ts'

/**
 * Makes sure that every recurring job of this version waits somewhere, once for the instance. One that is new is due
 * at its first regular time; one that is there keeps its own.
 */
export async function planRecurring({ machinery, known }: JobParts): Promise<void> {
  const now = machinery.now()
  await inTransaction(machinery.database, { organisationId: null, role: 'worker' }, async (db) => {
    for (const { name, every } of known.values()) {
      if (every) await writeRecurring(db, { organisationId: null, name, now, dueAt: nextTime(every, now) })
    }
  })
}
