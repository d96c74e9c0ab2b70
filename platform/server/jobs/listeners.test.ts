import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { fact, listener } from '../facts.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { openTestWork, takeEffect } from './testing/open-test-work.ts'

const rainFell = fact({ name: 'rain-fell', payload: z.object({ where: z.string() }) })
const openUmbrella = listener('open-umbrella', rainFell, async (context, { where }) => {
  await takeEffect(context, `umbrella in ${where}`)
})
const closeWindow = listener('close-window', rainFell, async (context, { where }) => {
  await takeEffect(context, `window in ${where}`)
})

describeOnBothEngines('a listener', (openTestDatabase) => {
  it('acts once on a fact, however often it is delivered, and keeps no other from hearing it', async () => {
    const database = await openTestDatabase()
    const listeners = [openUmbrella, closeWindow]
    const {
      within,
      at: moveTo,
      effects,
      organisation,
      work,
    } = await openTestWork(database, [], undefined, {
      listeners,
    })
    const ours = await organisation()
    await within(ours, (context) => context.announce(rainFell, { where: 'Brest' }))
    await moveTo(0)
    expect((await effects()).toSorted()).toEqual(['umbrella in Brest', 'window in Brest'])

    // As after a death between the work and its note: the fact goes out again, to both.
    await sql`update platform.facts set dispatched_at = null`.execute(database.kysely)
    await moveTo(1)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.jobs
      where fact_id is not null and done_at is not null`.execute(database.kysely)
    expect(rows[0]!.n).toBe(4)
    expect(await effects()).toHaveLength(2)

    await within(ours, (context) => context.announce(rainFell, { where: 'Brest' }))
    await moveTo(2)
    expect(await effects()).toHaveLength(4)
    await work.stop()
  })
})
