import { sql } from 'kysely'
import { openSessionByLink } from '../../../../modules/people/contract.ts'
import {
  findOrganisation,
  identifyWith,
  listOrganisations,
  makeSignInLink,
} from '../../../../modules/people/server/index.ts'
import type { EndpointDefinition, InputOf, OutputOf, SentInputOf } from '../../../../platform/contract.ts'
import type { Account, Organisation, Person } from '../../../../platform/server/context.ts'
import { inTransaction, type Db } from '../../../../platform/server/database/index.ts'
import type { Discovered } from '../../../../platform/server/discover.ts'
import { knownJobs } from '../../../../platform/server/jobs/known-jobs.ts'
import { startWork } from '../../../../platform/server/jobs/start-work.ts'
import { perform, transactionWithin, type Call, type Machinery } from '../../../../platform/server/perform.ts'
import type { MovedClock } from './moved-clock.ts'

/** Somebody who acts: of an organisation, with an account. */
export type Actor = { readonly account: Account; readonly person: Person }

/** One organisation on a clock of its own: its people act, what is due is done, and its mail is kept, never sent. */
export type Stage = {
  readonly organisation: Organisation
  readonly clock: MovedClock
  ask<E extends EndpointDefinition>(
    actor: Actor,
    endpoint: E,
    input: SentInputOf<E>,
    revision?: number,
  ): Promise<OutputOf<E>>
  /** Signs in by a link, as somebody does who comes in for the first time: from then on their language is known here. */
  readonly comeIn: (actor: Actor) => Promise<void>
  /** The recurring work of the organisation, as on each morning; without the work of these names. */
  readonly keepUp: (without?: readonly string[]) => Promise<void>
  /** Does what is due by the clock. */
  readonly settle: () => Promise<void>
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

type Parts = {
  readonly machinery: Machinery
  readonly discovered: Discovered
  readonly organisation: Organisation
  readonly clock: MovedClock
}

export function openStage({ machinery: real, discovered, organisation, clock }: Parts): Stage {
  const machinery: Machinery = { ...real, now: clock.now, hasMailServer: false, wake: () => undefined }
  const actions = new Map(discovered.actions.map(({ action }) => [action.endpoint.name, action]))
  const recurring = discovered.jobs.filter(
    ({ every, scope, stepwise }) => every && scope === 'organisation' && !stepwise,
  )
  const once = discovered.jobs.filter(({ every }) => !every)
  const { listeners } = discovered
  const known = knownJobs(once, listeners, listOrganisations)
  const work = startWork({ machinery, known, listeners, findOrganisation }, 3_600_000)
  return {
    organisation,
    clock,
    async ask<E extends EndpointDefinition>(
      actor: Actor,
      endpoint: E,
      input: SentInputOf<E>,
      revision?: number,
    ) {
      const call: Call = { ...nobody, ...actor, organisation, expectedRevision: revision }
      const parsed = endpoint.input.parse(input) as InputOf<E>
      return (await perform(machinery, actions.get(endpoint.name)!, call, parsed)) as OutputOf<E>
    },
    comeIn: async ({ account }) => {
      const { database } = machinery
      const { path } = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
        makeSignInLink(db, { accountId: account.id, returnTo: null, now: clock.now() }),
      )
      let session: string | undefined
      const setSession = (given: string | null) => (session = given ?? undefined)
      const action = actions.get(openSessionByLink.name)!
      await perform(machinery, action, { ...nobody, setSession }, { token: path.split('#')[1] })
      await identifyWith(database)({
        token: session,
        slug: organisation.slug,
        link: undefined,
        now: clock.now(),
      })
    },
    keepUp: (without = []) =>
      transactionWithin(machinery, organisation, { now: clock.now() }, async (context) => {
        for (const job of recurring)
          if (!without.includes(job.name)) await job.run(context as never, {} as never)
      }),
    settle: async () => {
      // Asked first: most hours of most days bring nothing, and finding that out by the lanes costs ten transactions.
      if (await isSomethingDue(machinery, [...known.keys()])) await work.settle()
    },
    read: (run) => inTransaction(machinery.database, { organisationId: organisation.id, role: 'app' }, run),
    close: () => work.stop(),
  }
}

function isSomethingDue({ database, now }: Machinery, names: readonly string[]): Promise<boolean> {
  return inTransaction(database, { organisationId: null, role: 'worker' }, async (db) => {
    const { rows } = await sql`
      select 1 from platform.facts where dispatched_at is null
      union all
      select 1 from platform.jobs where due_at <= ${now()} and name = any(${names})
      limit 1`.execute(db)
    return rows.length > 0
  })
}

export const nobody: Call = {
  requestId: 'demonstration',
  language: 'fr',
  account: null,
  organisation: null,
  person: null,
  caller: { device: 'binome demo', address: 'local' },
  expectedRevision: undefined,
  idempotencyKey: undefined,
  setSession: () => undefined,
}
