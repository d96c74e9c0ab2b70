import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { startDemonstration } from '../../modules/enrolment/contract.ts'
import { tenantTables } from '../../database/tables.ts'
import { inTransaction, type Database } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

describeOnBothEngines('two organisations in one instance', (openTestDatabase) => {
  it('do not see each other, even with the first fence removed', async () => {
    const database = await openTestDatabase()
    const instance = await openTestInstance(database)
    const lead = await instance.found()
    await lead.ask(startDemonstration, {})
    await instance.settle()
    const own = await organisationId(database)
    const other = await addOrganisation(database)

    for (const table of tenantTables) {
      const seen = { own: await count(database, own, table), other: await count(database, other, table) }
      const least = filled.includes(table) ? 1 : 0
      expect(seen.own, `${table} of the first organisation`).toBeGreaterThanOrEqual(least)
      expect(seen.other, `${table} as the other organisation sees it`).toBe(0)
    }
    await instance.stop()
  })

  it('are parted by the first fence too: it names the organisation in each query', async () => {
    const database = await openTestDatabase()
    const organisation = randomUUID()
    const scope = { organisationId: organisation, role: 'app' as const }
    const fenced = await inTransaction(database, scope, (db) =>
      Promise.resolve(db.selectFrom('people.people').select('name').compile()),
    )
    expect(fenced.sql).toContain('organisation_id')
    const open = await inTransaction(database, { ...scope, firstFence: false }, (db) =>
      Promise.resolve(db.selectFrom('people.people').select('name').compile()),
    )
    expect(open.sql).not.toContain('organisation_id')
  })

  it('cannot write into each other, even with the first fence removed', async () => {
    const database = await openTestDatabase()
    const instance = await openTestInstance(database)
    await instance.found()
    const own = await organisationId(database)
    const other = await addOrganisation(database)
    const stolen = inTransaction(database, { organisationId: other, role: 'app', firstFence: false }, (db) =>
      db
        .updateTable('people.people')
        .set({ name: 'Taken' })
        .where('organisationId', '=', own)
        .returning('id')
        .execute(),
    )
    expect(await stolen).toEqual([])
    const planted = inTransaction(database, { organisationId: other, role: 'app', firstFence: false }, (db) =>
      sql`insert into platform.facts (organisation_id, id, name, payload, happened_at)
          values (${own}, ${randomUUID()}, 'planted', '{}', now())`.execute(db),
    )
    await expect(planted).rejects.toMatchObject({ code: '42501' })
    await instance.stop()
  })
})

/** Tables that the invented cohort fills: for them, "nothing seen" would prove nothing if nothing were there. */
const filled = ['people.people', 'programmes.editions', 'questionnaires.versions', 'enrolment.enrolments']

async function count(database: Database, organisation: string, table: string): Promise<number> {
  const scope = { organisationId: organisation, role: 'app' as const, firstFence: false }
  return inTransaction(database, scope, async (db) => {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db)
    return rows[0]!.rows
  })
}

async function organisationId(database: Database): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from people.organisations order by created_at`.execute(
    database.kysely,
  )
  return rows[0]!.id
}

async function addOrganisation(database: Database): Promise<string> {
  const id = randomUUID()
  await sql`insert into people.organisations (id, slug, name, language, time_zone, created_at)
    values (${id}, 'autre', 'Autre', 'fr', 'Europe/Paris', now())`.execute(database.kysely)
  return id
}
