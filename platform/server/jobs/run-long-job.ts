import { randomUUID } from 'node:crypto'
import { sql, type Updateable } from 'kysely'
import type { PlatformJobs } from '../../../database/tables.ts'
import { realNow } from '../clock.ts'
import type { OpenWorkContext, WorkContext } from '../context.ts'
import { inTransaction, type Db } from '../database/index.ts'
import { withEffects } from '../perform.ts'
import { inOpenWorkContext, inWorkContext } from '../work-context.ts'
import { leaseUntil, LeaseLost, keepLease, type Lease } from './lease.ts'
import { logFailure, type JobParts } from './run-short-job.ts'
import { whenDone, whenFailed } from './settle-job.ts'
import type { takingInTurn, TakenJob } from './take-job.ts'
import { isTheWorlds } from './the-worlds.ts'

/**
 * Does one long job under a lease: taken in a transaction of its own, kept alive while the work opens others, free
 * again half a minute after its process died. Returns false where none is due, or where the database is away or full: then
 * the next look, and not this instant, is the time for another try.
 */
export async function runLongJob(
  parts: JobParts,
  take: ReturnType<typeof takingInTurn>,
  stopping: AbortSignal,
): Promise<boolean> {
  const { machinery, known } = parts
  const taken = await takeUnderLease(parts, take)
  if (!taken) return false
  const { every } = known.get(taken.job.name)!
  const kept = keepLease(machinery.database, taken.lease, stopping)
  let settled: Updateable<PlatformJobs>
  let isWorldAway = false
  try {
    await work(parts, taken.job, taken.lease, kept.signal)
    settled = whenDone(every, machinery.now())
  } catch (error) {
    // Stopped or gone away in the middle: it begins again elsewhere, and that was no failed try.
    isWorldAway = isTheWorlds(error)
    const isInterrupted = kept.signal.aborted || error instanceof LeaseLost || isWorldAway
    if (!isInterrupted) logFailure(machinery, taken.job, error)
    settled = isInterrupted
      ? { leaseId: null, leasedUntil: null }
      : whenFailed(taken.job, every, machinery.now(), error)
  }
  await kept.end()
  await inTransaction(machinery.database, asWorker, (db) => settle(db, taken, settled))
  return !stopping.aborted && !isWorldAway
}

type Leased = { readonly job: TakenJob; readonly lease: Lease }
const asWorker = { organisationId: null, role: 'worker' } as const

async function takeUnderLease(
  { machinery, known }: JobParts,
  take: ReturnType<typeof takingInTurn>,
): Promise<Leased | undefined> {
  const names = [...known.values()].filter(({ stepwise }) => stepwise).map(({ name }) => name)
  if (names.length === 0) return undefined
  return inTransaction(machinery.database, asWorker, async (db) => {
    const job = await take(db, { names, now: machinery.now(), realNow: realNow() })
    if (!job) return undefined
    const lease = { jobId: job.id, leaseId: randomUUID() }
    await db
      .updateTable('platform.jobs')
      .set({ leaseId: lease.leaseId, leasedUntil: leaseUntil() })
      .where('id', '=', job.id)
      .execute()
    return { job, lease }
  })
}

async function work(parts: JobParts, taken: TakenJob, lease: Lease, signal: AbortSignal) {
  const { machinery, known, findOrganisation } = parts
  const { database, publicUrl, hasMailServer, actLinks, files, outside } = machinery
  const { organisationId } = taken
  const job = known.get(taken.name)!
  const organisation =
    job.scope === 'open'
      ? null
      : await inTransaction(database, asWorker, (db) => findOrganisation(db, organisationId!))
  const scope = organisation ? ({ organisationId, role: 'app' } as const) : asWorker
  const transaction = <T>(run: (context: WorkContext & OpenWorkContext) => Promise<T>): Promise<T> =>
    withEffects(machinery, (onEffect) =>
      inTransaction(database, scope, async (db) => {
        await insistOnLease(db, lease)
        const context = { now: machinery.now(), publicUrl, hasMailServer, actLinks, files, onEffect }
        return organisation
          ? inWorkContext(db, organisation, context, (its) => run(its as never))
          : inOpenWorkContext(db, context, (its) => run(its as never))
      }),
    )
  const now = machinery.now()
  const steps = { organisation, now, publicUrl, effectKey: taken.id, signal, outside, transaction }
  return job.run(steps as never, taken)
}

// Locked against whoever would take it over: a process that slept through its lease writes nothing beside them.
async function insistOnLease(db: Db, { jobId, leaseId }: Lease) {
  const { rows } = await sql`
    select 1 from platform.jobs where id = ${jobId} and lease_id = ${leaseId} for share`.execute(db)
  if (rows.length === 0) throw new LeaseLost()
}

async function settle(db: Db, { job, lease }: Leased, settled: Updateable<PlatformJobs>) {
  const mine = db.updateTable('platform.jobs').where('id', '=', job.id).where('leaseId', '=', lease.leaseId)
  const asTaken = await mine.set(settled).where('moves', '=', job.moves).returning('id').executeTakeFirst()
  // Moved meanwhile: what was asked for last is still to be done.
  if (!asTaken) await mine.set({ leaseId: null, leasedUntil: null }).execute()
}
