import type { ActLinks } from './act-links.ts'
import type { Organisation, OpenWorkContext, WorkContext } from './context.ts'
import type { Db } from './database/index.ts'
import { newId } from './id.ts'
import type { Job, LaterOptions } from './jobs/job.ts'
import { forgetJob, writeJob } from './jobs/write-job.ts'
import type { Mail } from './mail/mail.ts'
import { putInOutbox, takeFromOutbox } from './mail/put-in-outbox.ts'

export type ContextParts = {
  readonly now: string
  readonly publicUrl: string
  readonly hasMailServer: boolean
  readonly actLinks: ActLinks
  /** Told of each fact, mail and job written, so that somebody looks for work after the commit. */
  readonly onEffect: () => void
}

/** What work of an organisation may do within this transaction; its effects are rows of it. */
export function workContext(db: Db, organisation: Organisation, parts: ContextParts): WorkContext {
  const { now, publicUrl, onEffect } = parts
  const organisationId = organisation.id
  return {
    db,
    organisation,
    now,
    publicUrl,
    announce: async (fact, payload) => {
      onEffect()
      const row = { organisationId, id: newId(now), name: fact.name, happenedAt: now }
      const kept = JSON.stringify(fact.payload.parse(payload))
      await db
        .insertInto('platform.facts')
        .values({ ...row, payload: kept })
        .execute()
    },
    takeBackMail: (effectKeys) => takeFromOutbox(db, effectKeys, { organisationId, now }),
    ...effects(db, organisationId, parts),
  }
}

/** As `workContext`, for the whole instance. */
export function openWorkContext(db: Db, parts: ContextParts): OpenWorkContext {
  const { now, publicUrl } = parts
  return { db, now, publicUrl, ...effects(db, null, parts) }
}

function effects(db: Db, organisationId: string | null, parts: ContextParts) {
  const { now, publicUrl, hasMailServer, actLinks, onEffect } = parts
  const owner = { organisationId, now }
  return {
    mail: async (...mails: readonly Mail[]) => {
      onEffect()
      const written = await putInOutbox(db, mails, { ...owner, publicUrl, hasMailServer })
      const links = written.flatMap((mail) => mail.links)
      if (links.length === 0) return
      if (organisationId === null) throw new Error('A link for one act belongs to an organisation.')
      await actLinks.keep(db, { organisationId, now }, links)
    },
    later: async (job: Job, payload: unknown, options?: LaterOptions) => {
      onEffect()
      await writeJob(db, owner, job, payload, options)
    },
    forget: (key: string) => forgetJob(db, organisationId, key),
  }
}
