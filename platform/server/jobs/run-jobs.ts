import type PgBoss from 'pg-boss'
import type { Organisation } from '../context.ts'
import { inTransaction } from '../database/index.ts'
import type { Listener } from '../facts.ts'
import { transactionWithin, type Machinery } from '../perform.ts'
import type { ListenJob } from './dispatch-facts.ts'
import { queueName } from './open-queue.ts'

export type JobParts = {
  readonly machinery: Machinery
  readonly queue: PgBoss
  readonly listeners: readonly Listener[]
  readonly findOrganisation: (
    db: Parameters<Parameters<typeof inTransaction>[2]>[0],
    id: string,
  ) => Promise<Organisation>
}

/** Runs waiting jobs until none is due; one that throws is tried again later by the queue. Returns how many ran. */
export async function runJobs(parts: JobParts): Promise<number> {
  const { queue, machinery } = parts
  const jobs = await queue.fetch<ListenJob>(queueName, { batchSize: 20 })
  for (const job of jobs) {
    try {
      await runJob(parts, job.data)
      await queue.complete(queueName, job.id)
    } catch (error) {
      const { name, code, stack } = error as Error & { code?: string }
      machinery.log.error(
        { listener: job.data.listener, name, code, stack: code ? undefined : stack },
        'job failed',
      )
      await queue.fail(queueName, job.id, { name })
    }
  }
  return jobs.length
}

async function runJob({ machinery, listeners, findOrganisation }: JobParts, job: ListenJob) {
  const listener = listeners.find(({ name }) => name === job.listener)
  // A job of an older version whose listener is gone has nobody left to do it.
  if (!listener) return
  const { database } = machinery
  const organisation = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
    findOrganisation(db, job.organisationId),
  )
  const now = machinery.now()
  await transactionWithin(machinery, organisation, { now }, async (context) => {
    const mine = await context.db
      .insertInto('platform.handledFacts')
      .values({ organisationId: organisation.id, factId: job.factId, listener: job.listener, handledAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('factId')
      .executeTakeFirst()
    if (mine) await listener.run(context, listener.fact.payload.parse(job.payload) as never)
  })
}
