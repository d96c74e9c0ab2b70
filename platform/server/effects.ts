import { sql, type Insertable, type QueryCreator } from 'kysely'
import type { PlatformFacts, Tables } from '../../database/tables.ts'
import type { ActLinks } from './act-links.ts'
import type { WorkContext } from './context.ts'
import type { Db } from './database/index.ts'
import type { FileStore } from './files/index.ts'
import { newId } from './id.ts'
import type { News } from './live/news.ts'
import type { Mail } from './mail/mail.ts'
import { mostAtOnce, putInOutbox, takeFromOutbox } from './mail/put-in-outbox.ts'

export type EffectParts = {
  readonly now: string
  readonly publicUrl: string
  readonly hasMailServer: boolean
  readonly actLinks: ActLinks
  readonly files: Pick<FileStore, 'discard'>
  /** Told of each fact, mail and job written, so that somebody looks for work after the commit; and of news for open pages. */
  readonly onEffect: (news?: News) => void
}
/** A statement with one more part to it (a common table expression that writes). */
export type Besides = (statement: QueryCreator<Tables>) => QueryCreator<Tables>

export type Effects = Pick<WorkContext, 'announce' | 'mail' | 'takeBackMail'> & {
  /** What is written with them. */
  readonly besides: (part: Besides) => void
  /** Writes what was gathered. Whoever opens a transaction for work calls it once, before the commit. */
  readonly write: () => Promise<void>
}

/**
 * What a transaction leaves for after its commit: facts and mails, gathered while it works and written together at its
 * end, in one statement. Each statement is a round trip on which the locks of the transaction wait.
 */
export function gatherEffects(db: Db, organisationId: string | null, parts: EffectParts): Effects {
  const { now, publicUrl, hasMailServer, actLinks, onEffect } = parts
  const facts: Insertable<PlatformFacts>[] = []
  const besides: Besides[] = []
  // By the key of the effect: what happened once in a transaction is told once.
  const mails = new Map<string, Mail>()

  const owner = () => {
    if (organisationId === null) throw new Error('Facts and links for one act belong to an organisation.')
    return organisationId
  }
  const insertFacts = (statement: Pick<Db, 'insertInto'>, rows: typeof facts) =>
    statement.insertInto('platform.facts').values(rows)

  const lastStatement = () => {
    const announced: Besides = (statement) =>
      statement.with('announced', (cte) => insertFacts(cte as never, facts)) as never
    const all = [...besides, ...(facts.length > 0 ? [announced] : [])]
    return all.reduce<QueryCreator<Tables>>((statement, part) => part(statement), db)
  }

  return {
    announce: async (fact, payload) => {
      onEffect()
      const kept = JSON.stringify(fact.payload.parse(payload))
      facts.push({ organisationId: owner(), id: newId(now), name: fact.name, happenedAt: now, payload: kept })
      if (facts.length >= mostAtOnce) await insertFacts(db, facts.splice(0)).execute()
    },
    mail: (...more) => {
      onEffect()
      for (const mail of more) if (!mails.has(mail.effectKey)) mails.set(mail.effectKey, mail)
      return Promise.resolve()
    },
    takeBackMail: async (effectKeys) => {
      const unwritten = effectKeys.filter((key) => mails.delete(key))
      return [...unwritten, ...(await takeFromOutbox(db, effectKeys, { organisationId: owner(), now }))]
    },
    besides: (part) => besides.push(part),
    write: async () => {
      if (mails.size === 0) {
        if (facts.length + besides.length > 0)
          await lastStatement().selectNoFrom(sql.lit(1).as('written')).execute()
        return
      }
      const sender = { organisationId, now, publicUrl, hasMailServer }
      const written = await putInOutbox(db, [...mails.values()], sender, lastStatement())
      const links = written.flatMap((mail) => mail.links)
      if (links.length === 0) return
      await actLinks.keep(db, { organisationId: owner(), now }, links)
    },
  }
}
