import { expect, it } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { describeOnBothEngines } from './describe-on-both-engines.ts'

describeOnBothEngines('a test database', (openTestDatabase, engine) => {
  it('is of the engine that the block names', async () => {
    const database = await openTestDatabase()
    expect(database.engine).toBe(engine)
    expect(database.embedded === undefined).toBe(engine === 'postgres')
  })

  it('is migrated, empty, and not shared with another', async () => {
    const [one, other] = [await openTestDatabase(), await openTestDatabase()]
    const organisation = {
      id: crypto.randomUUID(),
      slug: 'one',
      name: 'One',
      language: 'fr',
      timeZone: 'Europe/Paris',
      createdAt: '2026-11-21T20:00:00.000Z',
    } as const
    await inTransaction(one, { organisationId: null, role: 'app' }, (trx) =>
      trx.insertInto('people.organisations').values(organisation).execute(),
    )
    const count = (database: typeof one) =>
      database.kysely
        .selectFrom('people.organisations')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirst()
    expect(await count(one)).toEqual({ n: 1 })
    expect(await count(other)).toEqual({ n: 0 })
  })
})
