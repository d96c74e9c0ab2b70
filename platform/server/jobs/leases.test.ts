import { expect, it } from 'vitest'
import { z } from 'zod'
import { fact, listener } from '../facts.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { freeLeasesOfTheDead } from './free-leases-of-the-dead.ts'
import { stepwiseJob } from './job.ts'
import { openTestWork, takeEffect } from './testing/open-test-work.ts'

const payload = z.object({})

describeOnBothEngines('work that two processes could do', (openTestDatabase, engine) => {
  it('for a fact that was dispatched twice is done once', async () => {
    const database = await openTestDatabase()
    const happened = fact({ name: 'something-happened', payload })
    const react = listener('react', happened, (context) =>
      takeEffect(context, 'reacted').then(() => undefined),
    )
    const world = await openTestWork(database, [], undefined, { listeners: [react] })
    await world.within(await world.organisation(), (context) => context.announce(happened, {}))
    await world.at(0)
    await database.pool.query('update platform.facts set dispatched_at = null')
    await world.at(1)
    expect(await world.effects()).toEqual(['reacted'])
    await world.work.stop()
  })

  it('that takes long is left to whoever holds it, until the lease has ended', async () => {
    const database = await openTestDatabase()
    const long = stepwiseJob({ name: 'long', payload }, (steps) =>
      steps.transaction((context) => takeEffect(context, 'done').then(() => undefined)),
    )
    const world = await openTestWork(database, [long])
    await world.within(await world.organisation(), (context) => context.later(long, {}))
    const heldFor = (seconds: number) =>
      database.pool.query(
        `update platform.jobs set lease_id = gen_random_uuid(), leased_until = now() + interval '${seconds} seconds'
          where name = 'long'`,
      )
    await heldFor(60)
    await world.at(1)
    expect(await world.effects()).toEqual([])
    await heldFor(-1)
    await world.at(2)
    expect(await world.effects()).toEqual(['done'])
    await world.work.stop()
  })

  it('of one that died is free at once where only one can be alive', async () => {
    const database = await openTestDatabase()
    const long = stepwiseJob({ name: 'long', payload }, (steps) =>
      steps.transaction((context) => takeEffect(context, 'done').then(() => undefined)),
    )
    const world = await openTestWork(database, [long])
    await world.within(await world.organisation(), (context) => context.later(long, {}))
    await database.pool.query(
      `update platform.jobs set lease_id = gen_random_uuid(), leased_until = now() + interval '1 minute' where name = 'long'`,
    )
    await freeLeasesOfTheDead(database)
    await world.at(1)
    expect(await world.effects()).toEqual(engine === 'embedded' ? ['done'] : [])
    await world.work.stop()
  })

  it.each([
    Object.assign(new Error('the row of Léa'), { code: '53100' }),
    new Error('Client has encountered a connection error'),
  ])(
    'that meets a database without room, or away, is no failed try and is not tried again the same instant: %s',
    async (error) => {
      let tries = 0
      const long = stepwiseJob({ name: 'long', payload }, async (steps) => {
        tries += 1
        if (tries < 1000) throw error
        await steps.transaction((context) => takeEffect(context, 'done'))
      })
      const world = await openTestWork(await openTestDatabase(), [long])
      await world.within(await world.organisation(), (context) => context.later(long, {}))
      await world.at(0)
      // Both lanes of long work looked.
      expect(tries).toBeLessThanOrEqual(4)
      expect(await world.jobs()).toMatchObject([{ attempts: 0, leasedUntil: null, doneAt: null }])
      await world.work.stop()
    },
  )

  it('writes nothing more once another has taken it over', async () => {
    const database = await openTestDatabase()
    const long = stepwiseJob({ name: 'long', payload }, async (steps) => {
      await steps.transaction((context) => takeEffect(context, 'one'))
      await database.pool.query(
        `update platform.jobs set lease_id = gen_random_uuid(), leased_until = now() + interval '1 hour' where name = 'long'`,
      )
      await steps.transaction((context) => takeEffect(context, 'two'))
    })
    const world = await openTestWork(database, [long])
    await world.within(await world.organisation(), (context) => context.later(long, {}))
    await world.at(0)
    expect(await world.effects()).toEqual(['one'])
    const job = (await world.jobs()).find(({ name }) => name === 'long')!
    // Its row is the other's: neither done nor failed.
    expect(job).toMatchObject({ doneAt: null, attempts: 0 })
    expect(job.leasedUntil).not.toBeNull()
    await world.work.stop()
  })
})
