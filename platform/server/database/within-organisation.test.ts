import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tables } from '../../../database/tables.ts'
import { anOrganisation } from '../testing/an-organisation.ts'
import { openTestDatabase } from '../testing/open-test-database.ts'
import type { Database } from './index.ts'
import { OutsideOrganisation } from './outside-organisation.ts'
import { withinOrganisation } from './within-organisation.ts'

// As the superuser of the embedded engine, which row-level security does not bind: here the first fence is alone.
describe('the first fence, alone', () => {
  let database: Database
  let ours: string
  let theirs: string
  let fenced: Kysely<Tables>
  beforeAll(async () => {
    database = await openTestDatabase('embedded')
    ours = await anOrganisation(database)
    theirs = await anOrganisation(database)
    fenced = database.kysely.withPlugin(withinOrganisation(ours))
    for (const [organisationId, name] of [
      [ours, 'Nadia'],
      [theirs, 'Marc'],
    ] as const)
      await database.kysely.insertInto('people.people').values(aPerson(organisationId, name)).execute()
  })
  afterAll(() => database.close())

  const aPerson = (organisationId: string | undefined, name: string) => ({
    ...(organisationId === undefined ? {} : { organisationId }),
    id: randomUUID(),
    name,
    profile: '{}',
    createdAt: '2026-11-21T20:00:00.000Z',
    updatedAt: '2026-11-21T20:00:00.000Z',
  })
  const everybody = async () =>
    (await database.kysely.selectFrom('people.people').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    )

  it('hides other organisations from a select, whatever its conditions', async () => {
    const select = fenced.selectFrom('people.people as p').select('p.name')
    const either = select.where((eb) => eb.or([eb('p.name', '=', 'Marc'), eb('p.name', '=', 'Nadia')]))
    expect(await either.execute()).toEqual([{ name: 'Nadia' }])
    expect(await select.where('p.organisationId', '=', theirs).execute()).toEqual([])
  })

  it('hides them from a subquery, a common table and a union', async () => {
    const names = fenced.selectFrom('people.people').select('name')
    const inside = fenced.selectFrom(names.as('n')).selectAll()
    const common = fenced
      .with('n', () => names)
      .selectFrom('n')
      .selectAll()
    for (const query of [inside, common, names.union(names)])
      expect(await query.execute()).toEqual([{ name: 'Nadia' }])
    const exists = fenced
      .selectNoFrom((eb) =>
        eb.exists(eb.selectFrom('people.people').selectAll().where('name', '=', 'Marc')).as('found'),
      )
      .executeTakeFirstOrThrow()
    expect((await exists).found).toBe(false)
  })

  it('hides them from joins, and keeps a left join a left join', async () => {
    const rows = await fenced
      .selectFrom('people.organisations as o')
      .leftJoin('people.people as p', 'p.organisationId', 'o.id')
      .select(['o.id', 'p.name'])
      .execute()
    expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(
      new Map([
        [ours, 'Nadia'],
        [theirs, null],
      ]),
    )
    const crossed = await fenced
      .selectFrom('people.organisations as o')
      .crossJoin('people.people as p')
      .select('p.name')
      .distinct()
      .execute()
    expect(crossed).toEqual([{ name: 'Nadia' }])
  })

  it('keeps updates and deletes inside', async () => {
    const touched = await fenced.updateTable('people.people').set({ revision: 2 }).executeTakeFirst()
    expect(touched.numUpdatedRows).toBe(1n)
    const removed = await fenced.deleteFrom('people.people').where('name', '=', 'Marc').executeTakeFirst()
    expect(removed.numDeletedRows).toBe(0n)
    const byJoin = await fenced
      .updateTable('people.people as p')
      .from('people.people as other')
      .set({ revision: 3 })
      .whereRef('other.organisationId', '=', 'p.organisationId')
      .executeTakeFirst()
    expect(byJoin.numUpdatedRows).toBe(1n)
  })

  it('writes the organisation into what it inserts', async () => {
    await fenced
      .insertInto('people.people')
      .values([aPerson(undefined, 'Inès'), aPerson(ours, 'Paul')])
      .execute()
    await fenced.insertInto('people.people').values(aPerson(undefined, 'Zoé')).execute()
    const mine = await fenced.selectFrom('people.people').select('name').orderBy('name').execute()
    expect(mine.map(({ name }) => name)).toEqual(['Inès', 'Nadia', 'Paul', 'Zoé'])
    await fenced.deleteFrom('people.people').where('name', '<>', 'Nadia').execute()
    expect(await everybody()).toEqual(['Marc', 'Nadia'])
  })

  it('does not let a conflict reach the row of another organisation', async () => {
    const { id } = await database.kysely
      .selectFrom('people.people')
      .select('id')
      .where('name', '=', 'Marc')
      .executeTakeFirstOrThrow()
    const upsert = fenced
      .insertInto('people.people')
      .values({ ...aPerson(undefined, 'Eve'), id })
      .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doUpdateSet({ name: 'Eve' }))
    await upsert.execute()
    await upsert.execute()
    expect(await everybody()).toEqual(['Eve', 'Marc', 'Nadia'])
    await fenced.deleteFrom('people.people').where('name', '=', 'Eve').execute()
  })

  it('refuses rows of another organisation, and a change of organisation', () => {
    const insert = fenced.insertInto('people.people')
    const both = [aPerson(theirs, 'Eve'), aPerson(undefined, 'Adam')]
    expect(() => insert.values(aPerson(theirs, 'Eve')).compile()).toThrow(OutsideOrganisation)
    expect(() => insert.values(both).compile()).toThrow(OutsideOrganisation)
    const move = fenced.updateTable('people.people').set({ organisationId: theirs } as object)
    expect(() => move.compile()).toThrow(OutsideOrganisation)
  })

  it('refuses what it cannot fence', () => {
    const organisations = fenced.selectFrom('people.organisations as o').selectAll('o')
    const right = organisations.rightJoin('people.people as p', 'p.organisationId', 'o.id')
    const full = organisations.fullJoin('people.people as p', 'p.organisationId', 'o.id')
    const blind = fenced.insertInto('people.people').defaultValues()
    const merge = fenced
      .mergeInto('people.people as p')
      .using('people.organisations as o', 'o.id', 'p.organisationId')
      .whenMatched()
      .thenDelete()
    for (const query of [right, full, blind, merge])
      expect(() => query.compile()).toThrow(OutsideOrganisation)
  })

  it('leaves tables of everybody alone, and raw SQL to the second fence', async () => {
    const organisations = await fenced.selectFrom('people.organisations').select('id').execute()
    expect(organisations).toHaveLength(2)
    expect((await sql`select 1 from people.people`.execute(fenced)).rows).toHaveLength(2)
  })
})
