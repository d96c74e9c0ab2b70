import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { Database } from '../database/index.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { later } from '../clock.ts'
import { job, openJob } from './job.ts'
import { openTestWork, start, takeEffect } from './testing/open-test-work.ts'

const at = (minutes: number) => ({ at: later(start, minutes * 60_000) })

describeOnBothEngines('a job', (openTestDatabase) => {
  const write = job({ name: 'write', payload: z.object({ word: z.string() }) }, async (context, { word }) => {
    await takeEffect(context, word)
  })
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  }, 120_000)
  const open = (...jobs: Parameters<typeof openTestWork>[1]) => openTestWork(database, [write, ...jobs])

  it('is done once, at its time, by the clock that is handed in', async () => {
    const { within, at: moveTo, effects, organisation, work } = await open()
    const ours = await organisation()
    await within(ours, (context) => context.later(write, { word: 'tomorrow' }, at(24 * 60)))
    await within(ours, (context) => context.later(write, { word: 'now' }))
    await moveTo(0)
    expect(await effects()).toEqual(['now'])
    await moveTo(24 * 60 - 1)
    expect(await effects()).toEqual(['now'])
    await moveTo(24 * 60)
    await moveTo(48 * 60)
    expect(await effects()).toEqual(['now', 'tomorrow'])
    await work.stop()
  })

  it('is never done where its transaction is rolled back', async () => {
    const { within, at: moveTo, jobs, effects, organisation, work } = await open()
    const undone = within(await organisation(), async (context) => {
      await context.later(write, { word: 'never' })
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    await moveTo(1)
    expect([await effects(), await jobs()]).toEqual([[], []])
    await work.stop()
  })

  it('moves with its key, and is forgotten by it, in its own organisation alone', async () => {
    const { within, at: moveTo, effects, organisation, work } = await open()
    const [ours, theirs] = [await organisation(), await organisation()]
    await within(theirs, (context) => context.later(write, { word: 'theirs' }, { key: 'k', ...at(10) }))
    await within(ours, (context) => context.later(write, { word: 'first' }, { key: 'k', ...at(10) }))
    await within(ours, (context) => context.later(write, { word: 'moved' }, { key: 'k', ...at(30) }))
    await within(ours, (context) => context.later(write, { word: 'forgotten' }, { key: 'other', ...at(10) }))
    await within(ours, (context) => context.forget('other'))
    await moveTo(20)
    expect(await effects()).toEqual(['theirs'])
    await moveTo(30)
    expect(await effects()).toEqual(['theirs', 'moved'])
    // Done: the key is free again.
    await within(ours, (context) => context.later(write, { word: 'again' }, { key: 'k' }))
    await moveTo(31)
    expect(await effects()).toEqual(['theirs', 'moved', 'again'])
    await work.stop()
  })

  it('may write the next one under its own key', async () => {
    const count = job({ name: 'count', payload: z.object({ left: z.int() }) }, async (context, { left }) => {
      await takeEffect(context, String(left))
      if (left > 0) await context.later(count, { left: left - 1 }, { key: 'count' })
    })
    const { within, at: moveTo, effects, organisation, work } = await open(count)
    await within(await organisation(), (context) => context.later(count, { left: 3 }, { key: 'count' }))
    await moveTo(0)
    expect(await effects()).toEqual(['3', '2', '1', '0'])
    await work.stop()
  })

  it('that throws leaves nothing, is tried after growing pauses, and waits for somebody after eight', async () => {
    const fail = job({ name: 'fail', payload: z.object({}) }, async (context) => {
      await takeEffect(context, 'half')
      throw new TypeError('Léa wrote this')
    })
    const { within, at: moveTo, effects, jobs, organisation, work, clock } = await open(fail)
    await within(await organisation(), (context) => context.later(fail, {}))
    const tries: number[] = []
    for (let [minute, known] = [0, 0]; minute < 24 * 60; minute += 1) {
      await moveTo(minute)
      const [row] = await jobs()
      if (row!.attempts > known) tries.push(minute)
      known = row!.attempts
      // Nothing happens before it is due, so there is nothing to look at.
      if (row!.dueAt)
        minute = Math.max(minute, Math.ceil((Date.parse(row!.dueAt) - Date.parse(start)) / 60_000) - 1)
    }
    expect(tries).toEqual([0, 1, 2, 7, 22, 82, 262, 742])
    expect(await effects()).toEqual([])
    const [row] = await jobs()
    expect(row).toMatchObject({ attempts: 8, dueAt: null, doneAt: null, lastError: 'TypeError' })
    expect(JSON.stringify(row)).not.toContain('Léa')
    expect(clock.now > row!.failedAt!).toBe(true)
    await work.stop()
  })

  it('of one organisation keeps no other from its turn, however many it has', async () => {
    const { within, at: moveTo, effects, organisation, work, machinery } = await open()
    const [ours, theirs] = [await organisation(), await organisation()]
    await within(ours, async (context) => {
      for (let n = 0; n < 20; n += 1) await context.later(write, { word: 'ours' })
    })
    await within(theirs, async (context) => {
      for (let n = 0; n < 3; n += 1) await context.later(write, { word: 'theirs' })
    })
    await moveTo(0)
    expect(machinery.now()).toBe(start)
    expect((await effects()).slice(0, 6).filter((word) => word === 'theirs')).toHaveLength(3)
    expect(await effects()).toHaveLength(23)
    await work.stop()
  })

  it('that recurs is done at its times, for the instance or for each organisation, and misses none for ever', async () => {
    const tick = openJob({ name: 'tick', payload: z.object({}), every: { minutes: 60 } }, (context) =>
      takeEffect(context, 'tick').then(() => undefined),
    )
    const each = job({ name: 'each', payload: z.object({}), every: { minutes: 60 } }, (context) =>
      takeEffect(context, context.organisation.id).then(() => undefined),
    )
    const { at: moveTo, effects, organisation, organisations, work } = await open(tick, each)
    await Promise.all([organisation(), organisation()])
    const all = await organisations()
    await moveTo(59)
    expect(await effects()).toEqual([])
    await moveTo(60)
    await moveTo(61)
    expect((await effects()).toSorted()).toEqual([...all, 'tick'].toSorted())
    // Ten hours without a process: once, and not ten times.
    await moveTo(11 * 60)
    expect((await effects()).filter((word) => word === 'tick')).toHaveLength(2)
    await work.stop()
  })

  it('is done once where two processes look for work', async () => {
    const [one, other] = [await open(), await open()]
    const ours = await one.organisation()
    await one.within(ours, async (context) => {
      for (let n = 0; n < 40; n += 1) await context.later(write, { word: String(n) })
    })
    await Promise.all([one.work.settle(), other.work.settle()])
    expect((await one.effects()).toSorted()).toEqual(
      Array.from({ length: 40 }, (_, n) => String(n)).toSorted(),
    )
    await Promise.all([one.work.stop(), other.work.stop()])
  })

  it('of a version that this process is not waits for its own', async () => {
    const unknown = job({ name: 'unknown', payload: z.object({}) }, () => Promise.resolve())
    const { within, at: moveTo, jobs, organisation, work } = await open()
    await within(await organisation(), (context) => context.later(unknown, {}))
    await moveTo(60)
    expect(await jobs()).toMatchObject([{ name: 'unknown', attempts: 0, doneAt: null }])
    await work.stop()
  })
})
