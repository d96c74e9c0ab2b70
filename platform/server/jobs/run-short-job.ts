import { sql, type Updateable } from 'kysely'
import type { PlatformJobs } from '../../../database/tables.ts'
import { realNow } from '../clock.ts'
import type { Organisation } from '../context.ts'
import { enterScope, inTransaction, isWorthAnotherTry, type Db } from '../database/index.ts'
import { withEffects, type Machinery } from '../perform.ts'
import type { EffectParts } from '../effects.ts'
import { inOpenWorkContext, inWorkContext } from '../work-context.ts'
import type { KnownJob, KnownJobs } from './known-jobs.ts'
import { codeOf, whenDone, whenFailed } from './settle-job.ts'
import type { takingInTurn, TakenJob } from './take-job.ts'
import { isTheWorlds } from './the-worlds.ts'

export type JobParts = {
  readonly machinery: Machinery
  readonly known: KnownJobs
  readonly findOrganisation: (db: Db, id: string) => Promise<Organisation>
}

/**
 * Does one short job in the transaction that takes it: the lock on its row is the lease, and the note that it was done
 * shares the commit of its work. Returns false where none is due. Throws where the database is away.
 */
export async function runShortJob(parts: JobParts, take: ReturnType<typeof takingInTurn>): Promise<boolean> {
  const { machinery, known } = parts
  const names = [...known.values()].filter(({ stepwise }) => !stepwise).map(({ name }) => name)
  const now = machinery.now()
  let taken: TakenJob | undefined
  try {
    return await withEffects(machinery, (onEffect) =>
      inTransaction(machinery.database, { organisationId: null, role: 'worker' }, async (db) => {
        taken = await take(db, { names, now, realNow: realNow() })
        if (!taken) return false
        const { publicUrl, hasMailServer, actLinks, files } = machinery
        await attempt(parts, db, taken, { now, publicUrl, hasMailServer, actLinks, files, onEffect })
        return true
      }),
    )
  } catch (error) {
    if (!taken || isTheWorlds(error)) throw error
    const failed = taken
    logFailure(machinery, failed, error)
    await inTransaction(machinery.database, { organisationId: null, role: 'worker' }, (db) =>
      note(db, failed, whenFailed(failed, known.get(failed.name)?.every, now, error)),
    )
    return true
  }
}

async function attempt(parts: JobParts, db: Db, taken: TakenJob, context: EffectParts) {
  const { machinery, known } = parts
  const job = known.get(taken.name)!
  // Noted first: the job may then write the next one under its own key.
  await note(db, taken, whenDone(job.every, context.now))
  await sql`savepoint before_job`.execute(db)
  try {
    await work(parts, db, job, taken, context)
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (isTheWorlds(error) || isWorthAnotherTry(code)) throw error
    logFailure(machinery, taken, error)
    await sql`rollback to savepoint before_job`.execute(db)
    await note(db, taken, whenFailed(taken, job.every, context.now, error))
  }
}

async function work(parts: JobParts, db: Db, job: KnownJob, taken: TakenJob, context: EffectParts) {
  const { organisationId } = taken
  if (job.scope === 'open') return inOpenWorkContext(db, context, (own) => job.run(own as never, taken))
  const organisation = await parts.findOrganisation(db, organisationId!)
  const own = await enterScope(parts.machinery.database, db, { organisationId, role: 'app' })
  return inWorkContext(own, organisation, context, (its) => job.run(its as never, taken))
}

const note = (db: Db, { id }: TakenJob, settled: Updateable<PlatformJobs>) =>
  db.updateTable('platform.jobs').set(settled).where('id', '=', id).execute()

export function logFailure({ log }: Machinery, { name: job, attempts }: TakenJob, error: unknown): void {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string }
  // A database error quotes the row it failed on, which people wrote.
  const frames = stack?.split('\n').filter((line) => line.startsWith('    at '))
  log.error(
    { job, attempts: attempts + 1, name, code, error: codeOf(error), stack: frames?.join('\n') },
    'job failed',
  )
}
