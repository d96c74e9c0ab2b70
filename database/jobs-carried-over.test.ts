import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeOnBothEngines } from '../platform/server/testing/describe-on-both-engines.ts'

const organisation = '0198c0de-0000-7000-8000-000000000001'
const fact = '0198c0de-0000-7000-8000-000000000002'
const data = JSON.stringify({
  listener: 'propose-published-pairs',
  organisationId: organisation,
  factId: fact,
  payload: { runId: 'x' },
})

describeOnBothEngines('the queue of before', (openTestDatabase) => {
  it('leaves what waited in it to ours, and is gone', async () => {
    const { pool } = await openTestDatabase()
    const migration = await readFile(new URL('./migrations/0009-jobs.sql', import.meta.url), 'utf8')
    await pool.query(`
      drop table platform.jobs;
      create schema pgboss;
      create table pgboss.job (id uuid, name text, state text, data jsonb, created_on timestamptz);
      insert into pgboss.job select gen_random_uuid(), 'work', state, '${data}', '2026-11-21T20:00:00Z'
      from unnest(array['created', 'retry', 'active', 'failed', 'completed']) as state;
    `)
    await pool.query(migration)
    const { rows } = await pool.query(
      'select organisation_id, name, payload, fact_id, due_at, done_at from platform.jobs',
    )
    expect(rows).toHaveLength(4)
    expect(rows[0]).toEqual({
      organisation_id: organisation,
      name: 'propose-published-pairs',
      payload: { runId: 'x' },
      fact_id: fact,
      due_at: '2026-11-21T20:00:00.000Z',
      done_at: null,
    })
    const schemas = await pool.query(`select 1 from pg_namespace where nspname = 'pgboss'`)
    expect(schemas.rows).toEqual([])
  })
})
