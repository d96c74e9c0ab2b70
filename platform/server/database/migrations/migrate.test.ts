import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findPostgres, isPostgresRequired } from '../../testing/find-postgres.ts'
import { createPostgresDatabase } from '../../testing/open-test-database.ts'
import { writeTemplate } from '../embedded/template.ts'
import { migrate, MigrationMismatch, openDatabase, type Database } from '../index.ts'

const files = {
  '0001-shelves.sql': `create schema library;
    create table library.shelves (organisation_id uuid not null, id uuid not null, label text not null,
      primary key (organisation_id, id));
    select platform.make_tenant('library.shelves');`,
  '0002-labels.sql': `alter table library.shelves add column plain_label text not null
    generated always as (platform.unaccented(label)) stored;
    create index shelves_by_label on library.shelves (organisation_id, label collate platform.fr);`,
}

const engines = ['embedded', ...(findPostgres() || isPostgresRequired() ? ['postgres'] : [])] as const

describe.each(engines)('migrations (%s)', (engine) => {
  let directory: string
  let databases: Database[]
  let another: () => Promise<Database>
  let removeAll: () => Promise<void>
  let bare: string
  beforeAll(async () => {
    // An empty cluster, made once: it takes three seconds.
    bare = join(await mkdtemp(join(tmpdir(), 'binome-bare-')), 'bare.tar.gz')
    if (engine === 'embedded') await writeBareTemplate(bare)
  })
  afterAll(() => rm(dirname(bare), { recursive: true, force: true }))
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'binome-migrations-'))
    for (const [name, sql] of Object.entries(files)) await writeFile(join(directory, name), sql)
    databases = []
    const empty = engine === 'postgres' ? await createPostgresDatabase('empty') : undefined
    removeAll = async () => empty?.drop()
    another = async () => {
      const database = await openDatabase(empty ? { url: empty.url } : { inMemory: true, template: bare })
      databases.push(database)
      return database
    }
  })
  afterEach(async () => {
    await Promise.all(databases.map((database) => database.close()))
    await removeAll()
    await rm(directory, { recursive: true, force: true })
  })
  const run = (database: Database) => migrate(database, { migrationsDirectory: directory })

  it('run once each, in order, as an owner without special rights', async () => {
    const database = await another()
    expect(await run(database)).toEqual(['0001-shelves.sql', '0002-labels.sql'])
    expect(await run(database)).toEqual([])
    const { rows } = await database.pool.query(
      `select r.rolname, r.rolsuper, r.rolbypassrls, r.rolcanlogin, c.relforcerowsecurity
       from pg_class c join pg_roles r on r.oid = c.relowner where c.oid = 'library.shelves'::regclass`,
    )
    expect(rows).toEqual([
      {
        rolname: 'binome_owner',
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
        relforcerowsecurity: true,
      },
    ])
  })

  it('leave nothing of one that fails, and run it when it is mended', async () => {
    const database = await another()
    await writeFile(join(directory, '0003-broken.sql'), 'create table library.half (); select 1 / 0;')
    await expect(run(database)).rejects.toMatchObject({ code: '22012' })
    await writeFile(join(directory, '0003-broken.sql'), 'create table library.half ();')
    expect(await run(database)).toEqual(['0003-broken.sql'])
  })

  it('stop at a file that has changed since it ran', async () => {
    const database = await another()
    await run(database)
    await writeFile(join(directory, '0001-shelves.sql'), `${files['0001-shelves.sql']} -- one more thing`)
    await expect(run(database)).rejects.toThrow(MigrationMismatch)
    await expect(run(database)).rejects.toThrow('0001-shelves.sql has changed')
  })

  it('stop at a database that a later version has migrated', async () => {
    const database = await another()
    await run(database)
    await rm(join(directory, '0002-labels.sql'))
    await expect(run(database)).rejects.toThrow('0002-labels.sql, which this version')
  })

  it('stop at a gap in the numbers', async () => {
    await writeFile(join(directory, '0004-too-far.sql'), 'select 1;')
    await expect(run(await another())).rejects.toThrow('expected a name like 0003-')
  })

  it('run once each when several start at once, on a new database and on one that is there', async () => {
    // Slow enough that all of them meet at the first file.
    await writeFile(join(directory, '0001-shelves.sql'), `select pg_sleep(0.3); ${files['0001-shelves.sql']}`)
    const starting =
      engine === 'postgres' ? await Promise.all(Array.from({ length: 5 }, another)) : [await another()]
    const together = async () => (await Promise.all([...starting, ...starting].map(run))).flat()
    expect((await together()).toSorted()).toEqual(Object.keys(files))
    await writeFile(join(directory, '0003-more.sql'), 'select pg_sleep(0.3); create table library.more ();')
    expect(await together()).toEqual(['0003-more.sql'])
  })

  it('of Binôme itself run from nothing', async () => {
    const ours = new URL('../../../../database/migrations/', import.meta.url)
    await cp(ours, directory, { recursive: true })
    for (const name of Object.keys(files)) await rm(join(directory, name))
    expect(await run(await another())).toEqual((await readdir(directory)).toSorted())
  })
})

async function writeBareTemplate(path: string) {
  const database = await openDatabase({ inMemory: true })
  await writeTemplate(path, (await database.embedded?.archive()) ?? new Uint8Array())
  await database.close()
}
