import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { findPostgres, isPostgresRequired } from '../../testing/find-postgres.ts'
import { createPostgresDatabase } from '../../testing/open-test-database.ts'
import { inTransaction, migrate, openDatabase, RolesMissing } from '../index.ts'

// The embedded engine is PostgreSQL 18, where a membership alone no longer lets its member take the role.
it('the roles of a recent server are made by a user who may make roles and owns the database', async () => {
  const database = await openDatabase({ inMemory: true })
  try {
    await database.pool.query('create role provider login createrole')
    await database.pool.query('alter database postgres owner to provider')
    await database.pool.query('set session authorization provider')
    expect((await migrate(database)).length).toBeGreaterThan(0)
    const look = sql<{ role: string }>`select current_user as role`
    for (const role of ['app', 'worker'] as const)
      expect(
        (await inTransaction(database, { organisationId: null, role }, (trx) => look.execute(trx))).rows,
      ).toEqual([{ role: `binome_${role}` }])
  } finally {
    await database.close()
  }
})

describe.skipIf(!findPostgres() && !isPostgresRequired())('the roles of a PostgreSQL server', () => {
  it('when the user may neither make nor take them, are asked of an administrator, in SQL that suffices', async () => {
    const { url, drop } = await createPostgresDatabase('migrated')
    const login = `poor_${process.pid}`
    const asUser = (user: string) => url.replace('binome_test@', `${user}@`)
    const administrator = new pg.Client({ connectionString: asUser('postgres') })
    await administrator.connect()
    try {
      const { rows } = await administrator.query<{ name: string }>('select current_database() as name')
      const empty = `${rows[0]?.name}_poor`
      await administrator.query(`create role ${login} login`)
      await administrator.query(`create database ${empty} owner ${login} template template0`)
      const poorUrl = asUser(login).replace(rows[0]?.name ?? '', empty)
      const database = await openDatabase({ url: poorUrl })
      try {
        const refusal = await migrate(database).catch((error: unknown) => error)
        expect(refusal).toBeInstanceOf(RolesMissing)
        const { sql: remedy, message } = refusal as RolesMissing
        expect(message).toContain(remedy)
        const helper = new pg.Client({ connectionString: poorUrl.replace(login, 'postgres') })
        await helper.connect()
        for (const statement of remedy.split('\n').filter((line) => !line.startsWith('create role')))
          await helper.query(statement)
        await helper.end()
        expect((await migrate(database)).length).toBeGreaterThan(0)
      } finally {
        await database.close()
        await administrator.query(`drop database ${empty} with (force)`)
        await administrator.query(`drop role ${login}`)
      }
    } finally {
      await administrator.end()
      await drop()
    }
  })
})
