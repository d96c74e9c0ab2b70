import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { z } from 'zod'
import type { EndpointDefinition, OutputOf, SentInputOf } from '../../contract.ts'
import { admin, member } from '../audiences.ts'
import { later } from '../clock.ts'
import type { Account, Organisation, Person, WorkContext } from '../context.ts'
import type { Database, Db } from '../database/index.ts'
import { discover } from '../discover.ts'
import { folderStore } from '../files/index.ts'
import { knownJobs } from '../jobs/known-jobs.ts'
import type { News } from '../live/news.ts'
import { startWork } from '../jobs/start-work.ts'
import { openOutside } from '../outside/read-outside.ts'
import { perform, transactionWithin, type Machinery } from '../perform.ts'
import { Refusal } from '../refusal.ts'

/** Somebody signed in to an organisation. */
export type Caller = {
  readonly organisation: Organisation
  readonly person: Person
  readonly account: Account
}
type World = Pick<Machinery, 'actLinks'> & {
  readonly modules: readonly string[]
  readonly listOrganisations: (db: Db) => Promise<readonly string[]>
  readonly findOrganisation: (db: Db, id: string) => Promise<Organisation>
}

/** What open pages were told to read again, and by which endpoint; by a job or a listener, '' */
type Told = News & { readonly by: string }

/**
 * The actions, listeners and jobs of these modules on a test's own database, without HTTP and without sessions: an
 * action is performed as somebody, with its audience, its transaction and its effects. The clock is the test's.
 */
export async function openTestActions(database: Database, world: World) {
  const { actions, audiences, listeners, jobs } = await discover(world.modules, {
    audiences: [member, admin],
    jobs: [],
  })
  const clock = { now: '2026-11-21T20:00:00.000Z' }
  const told: Told[] = []
  const note = (by: string) => (news: readonly News[]) =>
    void told.push(...news.map((one) => ({ ...one, by })))
  const machinery: Machinery = {
    database,
    audiences,
    publicUrl: 'http://localhost:3000',
    hasMailServer: true,
    actLinks: world.actLinks,
    files: folderStore(join(tmpdir(), 'binome-test-files')),
    // What a test serves stands on this computer.
    outside: openOutside(['localhost']),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    // A millisecond a reading: what happens later is written down as later.
    now: () => (clock.now = later(clock.now, 1)),
    wake: () => undefined,
    tellPages: note(''),
  }
  const known = knownJobs(jobs, listeners, world.listOrganisations)
  const work = startWork({ machinery, known, listeners, findOrganisation: world.findOrganisation }, 3_600_000)

  const ask = async <E extends EndpointDefinition>(
    caller: Caller,
    endpoint: E,
    input: SentInputOf<E>,
    expectedRevision?: number,
  ): Promise<OutputOf<E>> => {
    const { action } = actions.find((one) => one.action.endpoint.name === endpoint.name)!
    const call = {
      ...caller,
      requestId: 'test',
      language: caller.organisation.language,
      caller: { device: 'test', address: '127.0.0.1' },
      expectedRevision,
      idempotencyKey: undefined,
      setSession: () => undefined,
    }
    const parsed = (endpoint.input as z.ZodType).parse(input)
    const output = await perform({ ...machinery, tellPages: note(endpoint.name) }, action, call, parsed)
    return (endpoint.output as z.ZodType<OutputOf<E>>).parse(output)
  }
  return {
    clock,
    ask,
    told,
    /** The endpoints after which open pages read this one again. */
    tellersOf: ({ name }: EndpointDefinition) => [
      ...new Set(told.flatMap(({ by, reads }) => (reads.includes(name) ? [by] : []))),
    ],
    /** The code of a refusal; throws where the answer is a success. */
    refusal: async <E extends EndpointDefinition>(
      caller: Caller,
      endpoint: E,
      input: SentInputOf<E>,
      expectedRevision?: number,
    ): Promise<string> => {
      try {
        await ask(caller, endpoint, input, expectedRevision)
      } catch (error) {
        if (error instanceof Refusal) return error.code
        throw error
      }
      throw new Error(`${endpoint.name} was not refused.`)
    },
    /** Does every fact and job that is due by the clock. */
    settle: () => work.settle(),
    /** Moves the clock, and does what is due then. */
    settleAt: async (instant: string) => {
      clock.now = instant
      await work.settle()
    },
    within: <T>(organisation: Organisation, run: (context: WorkContext) => Promise<T>) =>
      transactionWithin(machinery, organisation, { now: machinery.now() }, run),
    stop: () => work.stop(),
  }
}

export type TestActions = Awaited<ReturnType<typeof openTestActions>>
