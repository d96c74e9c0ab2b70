import { later, realNow } from '../clock.ts'
import { inTransaction, type Database } from '../database/index.ts'

export type Lease = { readonly jobId: string; readonly leaseId: string }

const leaseMs = 30_000
const renewalMs = 10_000

export const leaseUntil = (): string => later(realNow(), leaseMs)

/** The job was taken over, forgotten, or is somebody else's now: nothing more may be written for it. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** Renews a lease until `end`. Its signal aborts when the lease is lost or the process stops. */
export function keepLease(database: Database, { jobId, leaseId }: Lease, stopping: AbortSignal) {
  const lost = new AbortController()
  let renewing: Promise<void> = Promise.resolve()
  const renew = async () => {
    const kept = await inTransaction(database, { organisationId: null, role: 'worker' }, (db) =>
      db
        .updateTable('platform.jobs')
        .set({ leasedUntil: leaseUntil() })
        .where('id', '=', jobId)
        .where('leaseId', '=', leaseId)
        .returning('id')
        .executeTakeFirst(),
    )
    if (!kept) lost.abort(new LeaseLost())
  }
  // A renewal that fails is not the last one: the lease outlives two of them.
  const timer = setInterval(() => (renewing = renewing.then(renew).catch(() => undefined)), renewalMs)
  timer.unref()
  return {
    signal: AbortSignal.any([lost.signal, stopping]),
    end: async () => {
      clearInterval(timer)
      await renewing
    },
  }
}
