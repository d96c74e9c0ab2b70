import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { later } from '../../platform/server/clock.ts'
import type { Database } from '../../platform/server/database/index.ts'
import { newId } from '../../platform/server/id.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

describeOnBothEngines('what grows without end', (openTestDatabase) => {
  it('is removed when it has been of no use for as long as the operations page says, and nothing else is', async () => {
    const database = await openTestDatabase()
    const instance = await openTestInstance(database)
    await instance.found()
    const { now } = instance.clock
    for (const { table, days, as = table } of ages) {
      // Just younger than its age, an hour after: what stays must stay then too.
      await fill(database, as, later(now, -days * day - hour), 1)
      await fill(database, as, later(now, -days * day + 3 * hour), 1)
    }
    // Written long ago, before there was a mail server.
    await sql`insert into platform.outbox (id, effect_key, message_id, to_address, language, subject, holds_secret,
        created_at, try_after, kept_at, worth_until)
      values (gen_random_uuid(), 'kept', 'kept', 'x@exemple.invalid', 'fr', 'kept', false, '2020-01-01', '2020-01-01',
        '2020-01-01', '2020-01-02')`.execute(database.kysely)
    // More than two parts.
    await fill(database, 'platform.rate_limits', later(now, -9 * day), 2100)
    instance.clock.now = later(now, 61 * 60_000)
    await instance.settle()
    for (const { table, mark } of ages) {
      expect(await count(database, table, mark), `${table}, ${mark}: those that stay`).toBe(1)
    }
    expect(await count(database, 'platform.outbox', `subject = 'kept'`)).toBe(1)
    await instance.stop()
  })
})

const hour = 3_600_000
const day = 24 * hour
const ages: readonly { table: string; days: number; mark: string; as?: string }[] = [
  { table: 'platform.idempotent_answers', days: 2, mark: `endpoint = 'old'` },
  { table: 'platform.rate_limits', days: 1, mark: `bucket like 'old%'` },
  { table: 'platform.jobs', days: 14, mark: `name = 'old'` },
  { table: 'platform.facts', days: 30, mark: `name = 'old'` },
  { table: 'platform.handled_facts', days: 60, mark: `listener = 'old'` },
  { table: 'platform.outbox', days: 90, mark: `subject = 'old'` },
  { table: 'platform.outbox', as: 'expired', days: 90, mark: `subject = 'expired'` },
  { table: 'platform.outbox', as: 'refused', days: 90, mark: `subject = 'refused'` },
  { table: 'platform.outbox', as: 'given up', days: 90, mark: `subject = 'given up'` },
  { table: 'people.sign_in_links', days: 7, mark: `return_to = '/old'` },
  { table: 'people.act_links', days: 30, mark: `act = 'old'` },
  { table: 'people.sessions', days: 30, mark: `device = 'old'` },
  { table: 'people.sessions', as: 'over', days: 30, mark: `device = 'over'` },
]

const inserts: Record<string, (id: string, at: string) => ReturnType<typeof sql>> = {
  'platform.idempotent_answers': (id, at) => sql`
    insert into platform.idempotent_answers (account_id, key, endpoint, input_hash, answer, answered_at)
    values (${id}, 'eight letters', 'old', '', 'null', ${at})`,
  'platform.rate_limits': (id, at) =>
    sql`insert into platform.rate_limits (bucket, count, resets_at) values (${`old/${id}`}, 1, ${at})`,
  'platform.jobs': (id, at) =>
    sql`insert into platform.jobs (id, name, payload, created_at, done_at) values (${id}, 'old', '{}', ${at}, ${at})`,
  'platform.facts': (id, at) => sql`
    insert into platform.facts (organisation_id, id, name, payload, happened_at, dispatched_at)
    values (${id}, ${id}, 'old', '{}', ${at}, ${at})`,
  'platform.handled_facts': (id, at) => sql`
    insert into platform.handled_facts (organisation_id, fact_id, listener, handled_at)
    values (${id}, ${id}, 'old', ${at})`,
  'platform.outbox': (id, at) => sql`
    insert into platform.outbox (id, effect_key, message_id, to_address, language, subject, holds_secret, created_at,
      try_after, sent_at)
    values (${id}, ${id}, ${id}, 'x@exemple.invalid', 'fr', 'old', false, ${at}, ${at}, ${at})`,
  expired: (id, at) => unsent(id, 'expired', { worth_until: at }),
  refused: (id, at) => unsent(id, 'refused', { first_failed_at: at, failed_at: at }),
  'given up': (id, at) => unsent(id, 'given up', { first_failed_at: at }),
  'people.sign_in_links': (id, at) => sql`
    insert into people.sign_in_links (id, token_hash, purpose, account_id, return_to, created_at, expires_at)
    select ${id}, ${id}, 'sign-in', id, '/old', ${at}, ${at} from people.accounts`,
  'people.act_links': (id, at) => sql`
    insert into people.act_links (organisation_id, id, token_hash, account_id, act, subject, until, created_at)
    select organisation.id, ${id}, ${id}, account.id, 'old', ${id}, ${at}, ${at}
    from people.organisations organisation cross join people.accounts account`,
  'people.sessions': (id, at) => sql`
    insert into people.sessions (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, revoked_at)
    select ${id}, id, ${id}, 'old', ${at}, ${at}, '2999-01-01', ${at} from people.accounts`,
  over: (id, at) => sql`
    insert into people.sessions (id, account_id, token_hash, device, created_at, last_seen_at, expires_at)
    select ${id}, id, ${id}, 'over', ${at}, ${at}, ${at} from people.accounts`,
}

function unsent(id: string, subject: string, instants: Record<string, string>) {
  const columns = sql.join(Object.keys(instants).map((column) => sql.ref(column)))
  return sql`
    insert into platform.outbox (id, effect_key, message_id, to_address, language, subject, holds_secret, created_at,
      try_after, ${columns})
    values (${id}, ${id}, ${id}, 'x@exemple.invalid', 'fr', ${subject}, false, '2020-01-01', '2999-01-01',
      ${sql.join(Object.values(instants))})`
}

async function fill({ kysely }: Database, table: string, at: string, rows: number) {
  await kysely.transaction().execute(async (trx) => {
    for (let row = 0; row < rows; row += 1) await inserts[table]!(newId(at), at).execute(trx)
  })
}

async function count({ kysely }: Database, table: string, mark: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select count(*) as rows from ${sql.table(table)} where ${sql.raw(mark)}`.execute(kysely)
  return rows[0]!.rows
}
