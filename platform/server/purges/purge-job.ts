import { sql } from 'kysely'
import { z } from 'zod'
import { later } from '../clock.ts'
import { openStepwiseJob, type Job } from '../jobs/job.ts'

export type Waste = {
  /** As in SQL: 'people.sessions'. */
  readonly table: string
  /** The instant, in SQL, from which a row's days are counted; null for one that stays. */
  readonly since: string
  readonly days: number
}

const partRows = 1000

/**
 * A job that removes, every hour, what has been of no use for so many days: a thousand rows a transaction, so that
 * nobody waits behind a huge one. The ages stand in docs/operations.md too.
 */
export function purgeJob(name: string, wastes: readonly Waste[]): Job {
  return openStepwiseJob({ name, payload: z.object({}), every: { minutes: 60 } }, async (steps) => {
    for (const { table, since, days } of wastes) {
      const [rows, instant] = [sql.table(table), sql.raw(since)]
      const before = later(steps.now, -days * 86_400_000)
      for (let removed = partRows; removed === partRows;) {
        steps.signal.throwIfAborted()
        removed = await steps.transaction(async ({ db }) => {
          const { numAffectedRows } = await sql`
            delete from ${rows} where ctid = any (array(
              select ctid from ${rows} where ${instant} < ${before} limit ${sql.lit(partRows)}
            ))`.execute(db)
          return Number(numAffectedRows ?? 0)
        })
      }
    }
  })
}
