import { pino } from 'pino'
import { sql } from 'kysely'
import { later } from '../../clock.ts'
import { openOutside } from '../../outside/read-outside.ts'
import type { Organisation, WorkContext } from '../../context.ts'
import type { Database } from '../../database/index.ts'
import type { Listener } from '../../facts.ts'
import { transactionWithin, type Machinery } from '../../perform.ts'
import { anOrganisation } from '../../testing/an-organisation.ts'
import type { Job } from '../job.ts'
import { folderStore } from '../../files/index.ts'
import { knownJobs } from '../known-jobs.ts'
import { planRecurring } from '../plan-recurring.ts'
import { startWork } from '../start-work.ts'

/**
 * The work of one process, with a clock that the test moves, and an empty table of effects. Forgets what other tests
 * left in the database.
 */
export async function openTestWork(
  database: Database,
  jobs: readonly Job[],
  clock: { now: string } = { now: start },
  { keep = false, pollMs = 3_600_000, listeners = [] as readonly Listener[] } = {},
) {
  await sql`create table if not exists public.effects (id serial, key text unique, effect text not null)`.execute(
    database.kysely,
  )
  await sql`grant all on public.effects to binome_app, binome_worker`.execute(database.kysely)
  await sql`grant all on sequence public.effects_id_seq to binome_app, binome_worker`.execute(database.kysely)
  if (!keep) await sql`truncate public.effects, platform.jobs`.execute(database.kysely)
  const machinery: Machinery = {
    database,
    audiences: new Map(),
    publicUrl: 'http://localhost:3000',
    hasMailServer: false,
    actLinks: { keep: notHere, use: notHere },
    files: folderStore('/nowhere'),
    outside: openOutside(),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    now: () => clock.now,
    wake: () => undefined,
  }
  const parts = {
    machinery,
    known: knownJobs(jobs, listeners, listOrganisations),
    listeners,
    findOrganisation,
  }
  await planRecurring(parts)
  const work = startWork(parts, pollMs)
  return {
    work,
    machinery,
    clock,
    /** Moves the clock and does what is then due. */
    at: async (minutes: number) => {
      clock.now = later(start, minutes * 60_000)
      await work.settle()
    },
    /** A transaction of one organisation, as an action has. */
    within: <T>(organisation: Organisation, run: (context: WorkContext) => Promise<T>) =>
      transactionWithin(machinery, organisation, { now: clock.now }, run),
    organisation: async (): Promise<Organisation> => {
      const id = await anOrganisation(database)
      return {
        id,
        slug: `o-${id}`,
        name: 'Les Mots justes',
        language: 'fr',
        timeZone: 'Europe/Paris',
        invented: false,
      }
    },
    organisations: () => listOrganisations(database.kysely),
    effects: async () => {
      const { rows } = await sql<{ effect: string }>`select effect from public.effects order by id`.execute(
        database.kysely,
      )
      return rows.map(({ effect }) => effect)
    },
    jobs: () => database.kysely.selectFrom('platform.jobs').selectAll().orderBy('id').execute(),
  }
}

export const start = '2026-11-21T20:00:00.000Z'

/** Writes down that something happened, in the transaction of the job; nothing keeps it from being written twice. */
export const takeEffect = ({ db }: Pick<WorkContext, 'db'>, effect: string) =>
  sql`insert into public.effects (effect) values (${effect})`.execute(db)

const listOrganisations = async (db: Pick<WorkContext['db'], 'selectFrom'>) => {
  const rows = await db.selectFrom('people.organisations').select('id').execute()
  return rows.map(({ id }) => id)
}

const findOrganisation = (db: WorkContext['db'], id: string) =>
  db
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone', 'invented'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const notHere = () => Promise.reject(new Error('No module keeps links here.'))
