import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { moduleOrder } from '../../modules/order.ts'
import { findOrganisation, identifyWith } from '../../modules/people/server/index.ts'
import { admin, member } from '../../platform/server/audiences.ts'
import { migrate, openDatabase, type Database } from '../../platform/server/database/index.ts'
import { discover, type Discovered } from '../../platform/server/discover.ts'
import { serve } from '../../platform/server/http/serve.ts'
import { sessionCookie } from '../../platform/server/http/session-cookie.ts'
import { openQueue } from '../../platform/server/jobs/open-queue.ts'
import { startWork, type Work } from '../../platform/server/jobs/start-work.ts'
import { mailSender } from '../../platform/server/mail/open-mail-server.ts'
import { startDelivery, type Delivery } from '../../platform/server/mail/start-delivery.ts'
import type { Machinery } from '../../platform/server/perform.ts'
import type { Settings } from './settings.ts'

export type Instance = {
  readonly database: Database
  readonly machinery: Machinery
  readonly discovered: Discovered
  readonly work: Work
  readonly delivery: Delivery
  readonly server: FastifyInstance
  readonly stop: () => Promise<void>
}

type InstanceSettings = Pick<
  Settings,
  'publicUrl' | 'databaseUrl' | 'dataDirectory' | 'mailServer' | 'webFolder'
> & {
  /** For tests: an already open and migrated database, and strict answers. */
  readonly database?: Database
  readonly strictAnswers?: boolean
  readonly onRoute?: (route: string) => void
  readonly now?: () => string
  readonly pollMs?: number
}

/** Everything of one process, assembled and not yet listening. Stops in the opposite order of its start. */
export async function openInstance(settings: InstanceSettings, log: Logger): Promise<Instance> {
  const database = settings.database ?? (await openOwnDatabase(settings))
  const discovered = await discover(moduleOrder, [member, admin])
  const now = settings.now ?? (() => new Date().toISOString())
  let work: Work | undefined
  let delivery: Delivery | undefined
  const machinery: Machinery = {
    database,
    audiences: discovered.audiences,
    publicUrl: settings.publicUrl,
    hasMailServer: settings.mailServer !== undefined,
    log,
    now,
    wake: () => {
      work?.wake()
      delivery?.wake()
    },
  }
  const queue = await openQueue(database, log)
  const sendMail = settings.mailServer ? mailSender(settings.mailServer) : null
  work = startWork(
    { machinery, queue, listeners: discovered.listeners, findOrganisation },
    log,
    settings.pollMs,
  )
  delivery = startDelivery(machinery, sendMail, settings.pollMs)
  let stopping = false
  const server = await serve({
    machinery,
    discovered,
    identify: identifyWith(database),
    cookie: sessionCookie(settings.publicUrl),
    isReady: async () => !stopping && (await answers(database)),
    ...(settings.webFolder && { webFolder: settings.webFolder }),
    ...(settings.onRoute && { onRoute: settings.onRoute }),
    ...(settings.strictAnswers && { strictAnswers: true }),
  })
  const started = { work, delivery }
  return {
    database,
    machinery,
    discovered,
    ...started,
    server,
    stop: async () => {
      stopping = true
      await server.close()
      await Promise.all([started.work.stop(), started.delivery.stop()])
      await queue.stop({ graceful: true, wait: true, timeout: 5000 })
      if (!settings.database) await database.close()
    },
  }
}

async function openOwnDatabase({
  databaseUrl,
  dataDirectory,
  publicUrl,
}: InstanceSettings): Promise<Database> {
  const database = await openDatabase(
    databaseUrl ? { url: databaseUrl } : { directory: dataDirectory, address: publicUrl },
  )
  await migrate(database)
  return database
}

async function answers(database: Database): Promise<boolean> {
  await sql`select 1`.execute(database.kysely)
  return true
}
