import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anOrganisation } from '../../testing/an-organisation.ts'
import { startWriter } from '../../testing/start-writer.ts'
import { inTransaction, maintain, migrate, openDatabase, type Database } from '../index.ts'
import { buildTemplate } from './build-template.ts'

describe('the embedded database in a directory', () => {
  let directory: string
  let opened: Database | undefined
  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'binome-embedded-')), 'database')
  })
  afterEach(async () => {
    await opened?.close()
    opened = undefined
    await rm(join(directory, '..'), { recursive: true, force: true })
  })
  const open = async (options: { statementTimeoutMs?: number } = {}) => {
    opened = await openDatabase({ directory, template: await buildTemplate(), ...options })
    return opened
  }
  const names = async (database: Database) => {
    const rows = await database.kysely
      .selectFrom('people.organisations')
      .select('name')
      .orderBy('name')
      .execute()
    return rows.map(({ name }) => name)
  }

  it('starts from the template fully migrated, and keeps what is written', async () => {
    const first = await open()
    expect(await migrate(first)).toEqual([])
    await anOrganisation(first, 'Les Mots justes')
    await first.close()
    expect(await names(await open())).toEqual(['Les Mots justes'])
  })

  it('syncs its log to the disk at each commit, and not for a read', async () => {
    const database = await open()
    const syncsOf = async (work: () => Promise<unknown>) => {
      const before = (await database.embedded?.fsyncs()) ?? 0
      await work()
      return ((await database.embedded?.fsyncs()) ?? 0) - before
    }
    await anOrganisation(database)
    for (let commit = 0; commit < 5; commit += 1)
      expect(await syncsOf(() => anOrganisation(database))).toBeGreaterThanOrEqual(1)
    expect(await syncsOf(() => names(database))).toBe(0)
    expect(await syncsOf(() => database.pool.query('checkpoint'))).toBeGreaterThanOrEqual(3)
    const { rows } = await database.pool.query(
      `select name, setting from pg_settings where name in ('fsync', 'wal_sync_method', 'synchronous_commit') order by name`,
    )
    expect(rows.map(({ setting }: { setting: string }) => setting)).toEqual(['on', 'on', 'fsync'])
  })

  it('loses no acknowledged write when its process is killed in the middle of writing', async () => {
    for (const lines of [20, 40]) {
      const writer = startWriter(directory)
      await writer.hasSaid(lines)
      const acknowledged = (await writer.kill()).filter((line) => line.startsWith('number'))
      expect(acknowledged.length).toBeGreaterThanOrEqual(lines - 1)
      const database = await open()
      expect(await names(database)).toEqual(expect.arrayContaining(acknowledged))
      await database.pool.query('truncate people.organisations cascade')
      await database.close()
    }
  })

  it('begins again after a first start that died half way', async () => {
    await mkdir(join(directory, 'unfinished', 'base'), { recursive: true })
    await writeFile(join(directory, 'unfinished', 'PG_VERSION'), '18\n')
    expect(await names(await open())).toEqual([])
    expect(await readdir(directory)).not.toContain('unfinished')
  })

  it('ends a statement that takes too long, with nothing else lost', async () => {
    const database = await open({ statementTimeoutMs: 1_500 })
    await anOrganisation(database, 'before')
    const forEver = inTransaction(database, { organisationId: null, role: 'app' }, async (trx) => {
      await trx.updateTable('people.organisations').set({ name: 'changed' }).execute()
      await sql`select count(*) from generate_series(1, 1000000000000)`.execute(trx)
    })
    const waitingTurn = names(database)
    await expect(forEver).rejects.toMatchObject({ code: '57014' })
    expect(await waitingTurn).toEqual(['before'])
    await anOrganisation(database, 'after')
    expect(await names(database)).toEqual(['after', 'before'])
  })

  it('removes dead rows and empties its log by night', async () => {
    const database = await open()
    await database.pool.query(
      'create table public.scratch as select g, repeat(md5(g::text), 20) from generate_series(1, 20000) g',
    )
    await database.pool.query('delete from public.scratch')
    await maintain(database)
    const { rows } = await database.pool.query<{ pages: number; wal: number }>(
      `select pg_relation_size('public.scratch') as pages,
         pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int8 as wal from pg_control_checkpoint()`,
    )
    expect(rows[0]?.pages).toBe(0)
    expect(rows[0]?.wal).toBeLessThan(1_000_000)
  })

  it('empties its log by itself when much is written', async () => {
    const database = await open()
    const before = await database.pool.query<{ redo: string }>(
      'select redo_lsn::text as redo from pg_control_checkpoint()',
    )
    await database.pool.query('create table public.scratch (a text)')
    await database.pool.query(
      `insert into public.scratch select repeat(md5(g::text), 40) from generate_series(1, 60000) g`,
    )
    for (let exchange = 0; exchange < 600; exchange += 1) await database.pool.query('select 1')
    const after = await database.pool.query<{ redo: string }>(
      'select redo_lsn::text as redo from pg_control_checkpoint()',
    )
    expect(after.rows[0]?.redo).not.toBe(before.rows[0]?.redo)
  })
})
