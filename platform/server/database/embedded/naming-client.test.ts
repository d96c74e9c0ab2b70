import { expect, it } from 'vitest'
import { openDatabase } from '../open-database.ts'

const named = 'select name, parameter_types::text as takes from pg_prepared_statements order by name'

it('names what comes again and has values, a thousand texts at most, and never what comes once', async () => {
  const database = await openDatabase({ inMemory: true })
  const { pool } = database
  const ask = async (text: string, ...values: unknown[]) => (await pool.query(text, values)).rows as unknown[]
  for (const value of [1, 2, 3]) expect(await ask('select $1::int as n', value)).toEqual([{ n: value }])
  await ask('select $1::text as once', 'a')
  await ask('select 1; select 2')
  await ask('select 1; select 2')
  expect(await ask(named)).toEqual([{ name: 's0.1', takes: '{integer}' }])
  for (let n = 0; n < 1100; n += 1) for (const value of [1, 2]) await ask(`select $1::int as n${n}`, value)
  expect((await ask(named)).length).toBeLessThanOrEqual(1000)
  expect(await ask('select $1::int as n1099', 7)).toEqual([{ n1099: 7 }])
  await database.close()
})

it('a named statement sees with the eyes of whoever asks again, and a table that has changed since', async () => {
  const database = await openDatabase({ inMemory: true })
  const { pool } = database
  await pool.query(`create table public.lines (owner text, n int); insert into public.lines values ('a', 1), ('b', 2);
    create role reader; grant select on public.lines to reader; alter table public.lines enable row level security;
    create policy own on public.lines to reader using (owner = current_setting('app.owner'))`)
  const text = 'select n from public.lines where n > $1 order by n'
  const asked = async (owner: string) => {
    await pool.query(
      `begin; select set_config('role', 'reader', true), set_config('app.owner', '${owner}', true)`,
    )
    const { rows } = await pool.query(text, [0])
    await pool.query('commit')
    return rows
  }
  expect((await pool.query(text, [0])).rows).toHaveLength(2)
  expect(await asked('a')).toEqual([{ n: 1 }])
  expect(await asked('b')).toEqual([{ n: 2 }])
  expect((await pool.query(text, [0])).rows).toHaveLength(2)
  const every = 'select * from public.lines where n > $1 order by n'
  for (const _ of [1, 2]) await pool.query(every, [1])
  await pool.query('alter table public.lines add column word text')
  expect((await pool.query(every, [1])).rows).toEqual([{ owner: 'b', n: 2, word: null }])
  await database.close()
})
