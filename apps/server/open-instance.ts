import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { moduleOrder } from '../../modules/order.ts'
import {
  actLinks,
  findOrganisation,
  identifyWith,
  listOrganisations,
  personIdsWith,
} from '../../modules/people/server/index.ts'
import { admin, member } from '../../platform/server/audiences.ts'
import { realNow } from '../../platform/server/clock.ts'
import { migrate, openDatabase, type Database } from '../../platform/server/database/index.ts'
import { discover, type Discovered } from '../../platform/server/discover.ts'
import { folderStore, sweepFiles } from '../../platform/server/files/index.ts'
import type { Job } from '../../platform/server/jobs/job.ts'
import { usualLimits, type OverloadLimits } from '../../platform/server/http/guard-against-overload.ts'
import { serve } from '../../platform/server/http/serve.ts'
import { sessionCookie } from '../../platform/server/http/session-cookie.ts'
import { freeLeasesOfTheDead } from '../../platform/server/jobs/free-leases-of-the-dead.ts'
import { knownJobs } from '../../platform/server/jobs/known-jobs.ts'
import { planRecurring } from '../../platform/server/jobs/plan-recurring.ts'
import { startWork, type Work } from '../../platform/server/jobs/start-work.ts'
import { openLive } from '../../platform/server/live/open-live.ts'
import { openMailServer } from '../../platform/server/mail/open-mail-server.ts'
import { startDelivery, type Delivery } from '../../platform/server/mail/start-delivery.ts'
import { openOutside } from '../../platform/server/outside/read-outside.ts'
import type { Machinery } from '../../platform/server/perform.ts'
import { purgePlatform } from '../../platform/server/purges/purge-platform.ts'
import type { Settings } from './settings.ts'
import { tidyDatabase } from './tidy-database.ts'

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
  'publicUrl' | 'databaseUrl' | 'dataDirectory' | 'mailServer' | 'webFolder' | 'trustedProxies'
> & {
  /** For a command that does one thing after another: see `openDatabase`. */
  readonly databaseInThisThread?: boolean
  /** For tests: an already open and migrated database, and strict answers. */
  readonly database?: Database
  readonly strictAnswers?: boolean
  readonly onRoute?: (route: string) => void
  readonly now?: (() => string) | undefined
  readonly pollMs?: number
  /** For tests: jobs of no module. */
  readonly jobs?: readonly Job[]
  readonly limits?: OverloadLimits
  readonly calendarHosts?: readonly string[]
}

/** Everything of one process, assembled and not yet listening. Stops in the opposite order of its start. */
export async function openInstance(settings: InstanceSettings, log: Logger): Promise<Instance> {
  const database = settings.database ?? (await openOwnDatabase(settings))
  const discovered = await discover(moduleOrder, {
    audiences: [member, admin],
    jobs: [purgePlatform, ...tidyDatabase(database), ...(settings.jobs ?? [])],
  })
  const files = folderStore(join(settings.dataDirectory || join(tmpdir(), 'binome-test-files'), 'files'))
  const now = settings.now ?? realNow
  let work: Work | undefined
  let delivery: Delivery | undefined
  const live = await openLive(database, log, now())
  const machinery: Machinery = {
    database,
    audiences: discovered.audiences,
    publicUrl: settings.publicUrl,
    hasMailServer: settings.mailServer !== undefined,
    actLinks,
    files,
    outside: openOutside(settings.calendarHosts),
    log,
    now,
    wake: () => {
      work?.wake()
      delivery?.wake()
    },
    tellPages: live.tell,
  }
  const { listeners } = discovered
  const jobs = [...discovered.jobs, sweepFiles(files, discovered.namingFiles)]
  const known = knownJobs(jobs, listeners, listOrganisations)
  const mailServer = settings.mailServer ? openMailServer(settings.mailServer) : null
  const parts = { machinery, known, listeners, findOrganisation }
  await planRecurring(parts)
  work = startWork(parts, settings.pollMs)
  delivery = startDelivery(machinery, mailServer, settings.pollMs)
  let stopping = false
  const server = await serve({
    machinery,
    discovered,
    identify: identifyWith(database),
    live,
    personIdsOf: personIdsWith(database),
    cookie: sessionCookie(settings.publicUrl),
    limits: settings.limits ?? usualLimits(database.engine === 'embedded' ? 2 : 8),
    trustedProxies: settings.trustedProxies,
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
      if (!settings.database) await database.close()
    },
  }
}

async function openOwnDatabase({
  databaseUrl,
  dataDirectory,
  publicUrl,
  databaseInThisThread: inThisThread,
}: InstanceSettings): Promise<Database> {
  const database = await openDatabase(
    databaseUrl ? { url: databaseUrl } : { directory: dataDirectory, address: publicUrl, inThisThread },
  )
  await migrate(database)
  await freeLeasesOfTheDead(database)
  return database
}

async function answers(database: Database): Promise<boolean> {
  await sql`select 1`.execute(database.kysely)
  return true
}
