// A process for tests to kill: writes jobs of every kind without end, does them, and prints each one once its
// transaction has committed. Its clock runs six hundred times as fast as the real one.
//   npx tsx work-until-killed.ts <url or folder> <real milliseconds at which the clock began> <round | finish>
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { later } from '../../clock.ts'
import type { WorkContext } from '../../context.ts'
import { migrate, openDatabase } from '../../database/index.ts'
import { freeLeasesOfTheDead } from '../free-leases-of-the-dead.ts'
import { job, openJob, stepwiseJob } from '../job.ts'
import { openTestWork, start, takeEffect } from './open-test-work.ts'

const [place = '', began = '', round = ''] = process.argv.slice(2)
const payload = z.object({ effect: z.string() })

const write = job({ name: 'write', payload }, async (context, { effect }) => {
  await takeEffect(context, effect)
})
const stumble = job({ name: 'stumble', payload }, async (context, { effect }) => {
  await takeEffect(context, effect)
  if (Math.random() < 0.3) throw new Error('stumbled')
})
const chain = job(
  { name: 'chain', payload: payload.extend({ left: z.int() }) },
  async (context, { effect, left }) => {
    await takeEffect(context, `${effect}/${left}`)
    if (left > 0) await context.later(chain, { effect, left: left - 1 }, { key: `chain/${effect}` })
  },
)
const long = stepwiseJob({ name: 'long', payload }, async (steps, { effect }) => {
  for (const step of [1, 2, 3]) {
    await steps.transaction((context) =>
      onceByKey(context, `${steps.effectKey}/${step}`, `${effect}/${step}`),
    )
    await wait(100)
  }
})
const tick = openJob({ name: 'tick', payload: z.object({}), every: { minutes: 60 } }, async (context) => {
  await takeEffect(context, `tick ${context.now}`)
})

const database = await openDatabase(place.startsWith('postgres') ? { url: place } : { directory: place })
await migrate(database)
await freeLeasesOfTheDead(database)
const clock = {
  get now() {
    return later(start, (Date.now() - Number(began)) * 600)
  },
}
const test = await openTestWork(database, [write, stumble, chain, long, tick], clock, {
  keep: true,
  pollMs: 50,
})
process.stdout.write('ready\n')
await (round === 'finish' ? finish() : writeOn())

async function writeOn() {
  const ours = await test.organisation()
  for (let n = 0; ; n += 1) {
    const effect = `${round}-${n}`
    const soon = { at: later(test.clock.now, 20 * 60_000) }
    const key = `key/${effect}`
    await test.within(ours, async (context) => {
      await context.later(write, { effect: `now ${effect}` })
      await context.later(write, { effect: `delayed ${effect}` }, soon)
      await context.later(stumble, { effect: `stumbled ${effect}` })
      await context.later(chain, { effect: `chain ${effect}`, left: 2 }, { key: `chain/chain ${effect}` })
      await context.later(write, { effect: `lost ${effect}` }, { key, ...soon })
      await context.later(write, { effect: `forgotten ${effect}` }, { key: `${key}/forgotten`, ...soon })
      if (n % 5 === 0) await context.later(long, { effect: `long ${effect}` })
    })
    await test.within(ours, async (context) => {
      await context.later(write, { effect: `moved ${effect}` }, { key, ...soon })
      await context.forget(`${key}/forgotten`)
    })
    process.stdout.write(`${effect}\n`)
    test.work.wake()
    await wait(30)
  }
}

async function finish() {
  for (;;) {
    await test.work.settle()
    const open = (await test.jobs()).filter(
      ({ doneAt, key }) => doneAt === null && !key?.startsWith('every/'),
    )
    if (open.length === 0) break
    await wait(250)
  }
  await test.work.stop()
  await database.close()
}

async function onceByKey({ db }: WorkContext, key: string, effect: string) {
  await sql`insert into public.effects (key, effect) values (${key}, ${effect}) on conflict do nothing`.execute(
    db,
  )
}
