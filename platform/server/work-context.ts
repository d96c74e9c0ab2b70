import type { Organisation, OpenWorkContext, WorkContext } from './context.ts'
import type { Db } from './database/index.ts'
import { gatherEffects, type EffectParts, type Effects } from './effects.ts'
import type { Job, LaterOptions } from './jobs/job.ts'
import { forgetJob, writeJob } from './jobs/write-job.ts'

/** Does work of an organisation in this transaction; then its effects are rows of it. */
export async function inWorkContext<T>(
  db: Db,
  organisation: Organisation,
  parts: EffectParts,
  work: (context: WorkContext, besides: Effects['besides']) => Promise<T>,
): Promise<T> {
  const { now, publicUrl } = parts
  const { write, besides, ...effects } = gatherEffects(db, organisation.id, parts)
  const result = await work(
    {
      db,
      organisation,
      now,
      publicUrl,
      ...effects,
      ...jobsOf(db, organisation.id, parts),
      discardFile: (id) => parts.files.discard(organisation.id, id),
      tellPages: (personIds, reads) =>
        parts.onEffect({ organisation: organisation.slug, personIds, reads: reads.map(({ name }) => name) }),
    },
    besides,
  )
  await write()
  return result
}

/** As `inWorkContext`, for the whole instance. */
export async function inOpenWorkContext<T>(
  db: Db,
  parts: EffectParts,
  work: (context: OpenWorkContext, besides: Effects['besides']) => Promise<T>,
): Promise<T> {
  const { now, publicUrl } = parts
  const { write, besides, mail } = gatherEffects(db, null, parts)
  const result = await work({ db, now, publicUrl, mail, ...jobsOf(db, null, parts) }, besides)
  await write()
  return result
}

function jobsOf(db: Db, organisationId: string | null, { now, onEffect }: EffectParts) {
  return {
    later: async (job: Job, payload: unknown, options?: LaterOptions) => {
      onEffect()
      await writeJob(db, { organisationId, now }, job, payload, options)
    },
    forget: (key: string) => forgetJob(db, organisationId, key),
  }
}
