import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openDatabase } from '../database/index.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { createPostgresDatabase } from '../testing/open-test-database.ts'
import { startChild } from '../testing/start-child.ts'

const kills = process.env.LONG ? 20 : 3
const script = new URL('./testing/work-until-killed.ts', import.meta.url)

describeOnBothEngines('jobs whose process is killed', (_openTestDatabase, engine) => {
  it(`have each effect once (${kills} kills)`, { timeout: kills * 30_000 + 240_000 }, async () => {
    const { place, remove } = await openPlace(engine)
    const began = String(Date.now())
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round += 1) {
      const child = startChild(script, [place, began, `r${round}`])
      await child.hasSaid(2)
      await wait(300 + Math.random() * 1500)
      acknowledged.push(...(await child.kill()).slice(1))
    }
    const last = startChild(script, [place, began, 'finish'])
    const since = performance.now()
    expect((await last.ended)[0]).toBe(0)
    // Restarted, it is not long before everything is done: a lease of a dead process is free within a minute.
    expect(performance.now() - since).toBeLessThan(90_000)

    const effects = await readEffects(place)
    const happened = new Set(effects)
    expect(effects.filter((effect, at) => effects.indexOf(effect) !== at)).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(kills)
    const expected = acknowledged.flatMap((effect) => [
      ...['now', 'delayed', 'stumbled', 'moved'].map((kind) => `${kind} ${effect}`),
      ...[0, 1, 2].map((left) => `chain ${effect}/${left}`),
      ...(Number(effect.split('-')[1]) % 5 === 0 ? [1, 2, 3].map((step) => `long ${effect}/${step}`) : []),
    ])
    expect(expected.filter((effect) => !happened.has(effect))).toEqual([])
    const known = new Set(acknowledged)
    const undone = effects.filter(
      (effect) => /^(lost|forgotten) /.test(effect) && known.has(effect.split(' ')[1]!),
    )
    expect(undone).toEqual([])
    expectAnHourBetween(effects)
    await remove()
  })
})

function expectAnHourBetween(effects: readonly string[]) {
  const ticks = effects
    .filter((effect) => effect.startsWith('tick '))
    .map((effect) => Date.parse(effect.slice(5)))
  const gaps = ticks
    .toSorted((one, other) => one - other)
    .map((tick, at, all) => tick - (all[at - 1] ?? -Infinity))
  expect(ticks.length).toBeGreaterThan(0)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60 * 60_000)
}

async function openPlace(engine: 'embedded' | 'postgres') {
  if (engine === 'postgres') {
    const { url, drop } = await createPostgresDatabase('migrated')
    return { place: url, remove: drop }
  }
  const place = await mkdtemp(join(tmpdir(), 'binome-killed-'))
  return { place, remove: () => rm(place, { recursive: true, force: true }) }
}

async function readEffects(place: string): Promise<string[]> {
  const database = await openDatabase(place.startsWith('postgres') ? { url: place } : { directory: place })
  const { rows } = await sql<{ effect: string }>`select effect from public.effects`.execute(database.kysely)
  await database.close()
  return rows.map(({ effect }) => effect)
}
