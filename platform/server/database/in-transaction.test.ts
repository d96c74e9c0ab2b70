import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation } from '../testing/an-organisation.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { ConnectionInsideTransaction, DiskFull, inTransaction, type Database, type Db } from './index.ts'

const aFact = (organisationId: string) => ({
  organisationId,
  id: randomUUID(),
  name: 'something-happened',
  payload: '{}',
  happenedAt: '2026-11-21T20:00:00.000Z',
})
const factsSeen = async (trx: Db) =>
  (await trx.selectFrom('platform.facts').select('organisationId').execute()).length

describeOnBothEngines('a transaction', (openTestDatabase) => {
  let database: Database
  let ours: string
  let theirs: string
  beforeAll(async () => {
    database = await openTestDatabase()
    ours = await anOrganisation(database)
    theirs = await anOrganisation(database)
    for (const organisationId of [ours, theirs])
      await inTransaction(database, { organisationId, role: 'app' }, (trx) =>
        trx.insertInto('platform.facts').values(aFact(organisationId)).execute(),
      )
  })
  const within = <Result>(
    organisationId: string | null,
    work: (trx: Db) => Promise<Result>,
    firstFence = true,
  ) => inTransaction(database, { organisationId, role: 'app', firstFence }, work)

  describe('with the first fence taken away', () => {
    it('still sees only the rows of its organisation', async () => {
      expect(await within(ours, factsSeen, false)).toBe(1)
      expect(await within(null, factsSeen, false)).toBe(0)
    })

    it('still may not write a row of another organisation', async () => {
      const write = within(
        ours,
        (trx) => trx.insertInto('platform.facts').values(aFact(theirs)).execute(),
        false,
      )
      await expect(write).rejects.toMatchObject({ code: '42501' })
    })

    it('still neither changes nor removes a row of another organisation', async () => {
      const change = (trx: Db) =>
        trx
          .updateTable('platform.facts')
          .set({ name: 'stolen' })
          .where('organisationId', '=', theirs)
          .executeTakeFirst()
      const remove = (trx: Db) =>
        trx.deleteFrom('platform.facts').where('organisationId', '=', theirs).executeTakeFirst()
      expect((await within(ours, change, false)).numUpdatedRows).toBe(0n)
      expect((await within(ours, remove, false)).numDeletedRows).toBe(0n)
    })
  })

  it('leaves its role, its organisation and its account behind', async () => {
    const scope = { organisationId: ours, role: 'app', accountId: randomUUID() } as const
    const look = sql<{ role: string; organisation: string; account: string }>`
      select current_user as role, current_setting('app.organisation', true) as organisation,
        current_setting('app.account', true) as account`
    const inside = await inTransaction(database, scope, (trx) => look.execute(trx))
    expect(inside.rows).toEqual([{ role: 'binome_app', organisation: ours, account: scope.accountId }])
    const [after] = (await look.execute(database.kysely)).rows
    expect(after?.role).not.toBe('binome_app')
    expect([after?.organisation || '', after?.account || '']).toEqual(['', ''])
  })

  it('lets the dispatcher see the facts of every organisation', async () => {
    expect(await inTransaction(database, { organisationId: null, role: 'worker' }, factsSeen)).toBe(2)
  })

  it('keeps nothing when its work throws', async () => {
    const work = within(ours, async (trx) => {
      await trx.insertInto('platform.facts').values(aFact(ours)).execute()
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await within(ours, factsSeen)).toBe(1)
  })

  it('refuses another connection to its own flow, by any way, and lends one afterwards', async () => {
    await within(ours, async (trx) => {
      await expect(database.pool.query('select 1')).rejects.toThrow(ConnectionInsideTransaction)
      await expect(database.kysely.selectFrom('people.organisations').selectAll().execute()).rejects.toThrow(
        ConnectionInsideTransaction,
      )
      await expect(within(theirs, factsSeen)).rejects.toThrow(ConnectionInsideTransaction)
      expect(await factsSeen(trx)).toBe(1)
    })
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it('lets flows beside it wait their turn', async () => {
    expect(await Promise.all(Array.from({ length: 20 }, () => within(ours, factsSeen)))).toEqual(
      Array(20).fill(1),
    )
  })

  it('ends a statement that takes too long', async () => {
    const impatient = await openTestDatabase({ statementTimeoutMs: 400 })
    const forEver = inTransaction(impatient, { organisationId: null, role: 'app' }, (trx) =>
      sql`select count(*) from generate_series(1, 1000000000000)`.execute(trx),
    )
    await expect(forEver).rejects.toMatchObject({ code: '57014' })
  })

  it.each(['40001', '40P01'])('is tried again on %s, as often as it may', async (code) => {
    let tries = 0
    const work = async (trx: Db) => {
      tries += 1
      if (tries < 3) await fail(trx, code)
      return 'done'
    }
    const scope = { organisationId: null, role: 'app', jitter: () => 0 } as const
    expect(await inTransaction(database, scope, work)).toBe('done')
    tries = 0
    await expect(inTransaction(database, { ...scope, attempts: 2 }, work)).rejects.toMatchObject({ code })
    expect(tries).toBe(2)
  })

  it('is not tried again on another error, and says when the disk is full', async () => {
    let tries = 0
    const work = (code: string) =>
      inTransaction(database, { organisationId: null, role: 'app' }, (trx) => {
        tries += 1
        return fail(trx, code)
      })
    await expect(work('23505')).rejects.toMatchObject({ code: '23505' })
    await expect(work('53100')).rejects.toThrow(DiskFull)
    expect(tries).toBe(2)
  })

  it('finds what a foreign key points to by its index, however small the table was at first', async () => {
    await database.pool.query(`
      create table platform.parents (id int primary key);
      create table platform.children (parent_id int references platform.parents);
      grant select, insert on platform.parents, platform.children to binome_app`)
    // As at night: it then counts as empty, and not as unknown.
    await database.pool.query('vacuum platform.parents')
    const grow = (from: number, to: number) =>
      within(null, async (db) => {
        await sql`insert into platform.parents select generate_series(${from}::int, ${to}::int)`.execute(db)
        await sql`insert into platform.children select generate_series(${from}::int, ${to}::int)`.execute(db)
        const { rows } = await sql<{ rows: number }>`
          select seq_tup_read::int as rows from pg_stat_xact_user_tables where relname = 'parents'`.execute(
          db,
        )
        return rows[0]!.rows
      })
    // Past five times, a session may keep a plan for good.
    for (let row = 1; row <= 10; row += 1) await grow(row, row)
    expect(await grow(11, 2000)).toBeLessThan(10_000)
    await database.pool.query('drop table platform.children, platform.parents')
  })
})

function fail(trx: Db, code: string) {
  return sql.raw(`do $$ begin raise exception 'on purpose' using errcode = '${code}'; end $$`).execute(trx)
}
