import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { findPostgres, isPostgresRequired } from '../../testing/find-postgres.ts'
import { createPostgresDatabase } from '../../testing/open-test-database.ts'
import { migrate, openDatabase, RolesMissing } from '../index.ts'

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
        const { sql, message } = refusal as RolesMissing
        expect(message).toContain(sql)
        const helper = new pg.Client({ connectionString: poorUrl.replace(login, 'postgres') })
        await helper.connect()
        for (const statement of sql.split('\n').filter((line) => !line.startsWith('create role')))
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
