import { beforeAll, expect, it } from 'vitest'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import type { Database } from './index.ts'

describeOnBothEngines('a value read from the database', (openTestDatabase) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  })

  it.each<[written: string, read: unknown]>([
    [`timestamptz '2026-11-21 21:00:00+01'`, '2026-11-21T20:00:00.000Z'],
    [`timestamptz '2026-07-01 12:00:00.1239+00'`, '2026-07-01T12:00:00.123Z'],
    [`'infinity'::timestamptz`, 'infinity'],
    [`date '2026-03-29'`, '2026-03-29'],
    [`timestamp '2026-03-29 02:30:00'`, '2026-03-29 02:30:00'],
    [`interval '90 minutes'`, '01:30:00'],
    [`count(*)`, 1],
    [`9007199254740991::int8`, 9007199254740991],
    [`0.10::numeric`, '0.10'],
    [`1.5::float8`, 1.5],
    [`true`, true],
    [`'{"first_name": ["Léa", null]}'::jsonb`, { first_name: ['Léa', null] }],
    [`array[date '2026-03-29', null]`, ['2026-03-29', null]],
    [`array[timestamptz '2026-11-21 20:00+00']`, ['2026-11-21T20:00:00.000Z']],
    [`array[1::int8, 2]`, [1, 2]],
    [`array[0.10, 2]::numeric[]`, ['0.10', '2']],
    [`null::timestamptz`, null],
  ])('%s is %j', async (written, read) => {
    const { rows } = await database.pool.query<{ value: unknown }>(`select ${written} as value`)
    expect(rows).toEqual([{ value: read }])
  })

  it('is refused when it is an integer beyond what JavaScript counts exactly', async () => {
    await expect(database.pool.query('select 9007199254740992::int8')).rejects.toThrow(RangeError)
    await expect(database.pool.query('select 1 as still')).resolves.toMatchObject({ rows: [{ still: 1 }] })
  })

  it('comes with camel-case names outside of json, and with the names of json kept', async () => {
    const row = await database.kysely
      .selectNoFrom((eb) =>
        eb
          .val(JSON.stringify({ kept_name: { inner_name: 1 } }))
          .$castTo<unknown>()
          .as('some_text'),
      )
      .executeTakeFirstOrThrow()
    expect(Object.keys(row)).toEqual(['someText'])
  })
})

describeOnBothEngines('a statement that fails', (openTestDatabase) => {
  it.each([
    ['select 1 / 0', '22012'],
    ['select * from nowhere', '42P01'],
    ['selec 1', '42601'],
    [`select 'x'::uuid`, '22P02'],
    [`insert into platform.migrations select * from platform.migrations where number = 1`, '23505'],
  ])('%s has the code %s, and the next one works', async (statement, code) => {
    const { pool } = await (opened ??= openTestDatabase())
    const client = await pool.connect()
    try {
      await client.query('set role binome_owner')
      await expect(client.query(statement)).rejects.toMatchObject({ code })
      await expect(client.query(`${statement} --`, [])).rejects.toMatchObject({ code })
      expect((await client.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }])
      await client.query('reset role')
    } finally {
      client.release()
    }
  })
  let opened: Promise<Database> | undefined
})
