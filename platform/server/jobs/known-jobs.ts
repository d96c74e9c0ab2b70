import type { Listener } from '../facts.ts'
import type { OpenWorkContext, WorkContext } from '../context.ts'
import type { Db } from '../database/index.ts'
import type { Job } from './job.ts'
import type { TakenJob } from './take-job.ts'
import { writeRecurring } from './write-job.ts'

/** What this process knows how to do: jobs, and the listeners, whose reaction to a fact is a job too. */
export type KnownJob = Pick<Job, 'name' | 'scope' | 'stepwise' | 'every'> & {
  readonly run: (context: never, taken: TakenJob) => Promise<void>
}
export type KnownJobs = ReadonlyMap<string, KnownJob>

type ListOrganisations = (db: Db) => Promise<readonly string[]>

export function knownJobs(
  jobs: readonly Job[],
  listeners: readonly Listener[],
  listOrganisations: ListOrganisations,
): KnownJobs {
  const known = [
    ...jobs.map(asJob),
    ...jobs.filter(isOfEachOrganisation).map((job) => asSpreading(job, listOrganisations)),
    ...listeners.map(asReaction),
  ]
  return new Map(known.map((one) => [one.name, one]))
}

const isOfEachOrganisation = ({ every, scope }: Job) => every !== undefined && scope === 'organisation'

const asJob = ({ every, ...job }: Job): KnownJob => ({
  ...job,
  ...(every && job.scope === 'open' && { every }),
  run: (context, { payload }) => job.run(context, job.payload.parse(payload) as never),
})

/** At each of its times, a recurring job of organisations becomes one job for each of them. */
const asSpreading = ({ name, every }: Job, listOrganisations: ListOrganisations): KnownJob => ({
  name: `every/${name}`,
  scope: 'open',
  stepwise: false,
  ...(every && { every }),
  run: async ({ db, now }: OpenWorkContext) => {
    for (const organisationId of await listOrganisations(db))
      await writeRecurring(db, { organisationId, name, now })
  },
})

const asReaction = (listener: Listener): KnownJob => ({
  name: listener.name,
  scope: 'organisation',
  stepwise: false,
  run: async (context: WorkContext, { factId, payload }) => {
    // Of a fact that was dispatched twice, the second finds this note: it shares the transaction of the work.
    const isMine = await context.db
      .insertInto('platform.handledFacts')
      .values({ factId: factId!, listener: listener.name, handledAt: context.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('factId')
      .executeTakeFirst()
    if (isMine) await listener.run(context, listener.fact.payload.parse(payload) as never)
  },
})
