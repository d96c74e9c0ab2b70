import { openWeekOfThirteen } from '../apps/server/testing/open-week-of-thirteen.ts'
import { collectGarbage } from './measuring/collect-garbage.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { timed } from './measuring/timed.ts'

/** The week of a mentor of thirteen, in its twelfth week, with all that was met and said since the first. */
const runs = Number(process.env.BENCH_RUNS ?? 40)

const measured: { engine: MeasuredEngine['name']; milliseconds: number[] }[] = []
for (const engine of await openEngines()) await measureEngine(engine)
await report(
  'course-week',
  'The week of a mentor of thirteen, in ms (target: p95 under 200)',
  measured.map(({ engine, milliseconds }) => {
    const sorted = milliseconds.toSorted((one, other) => one - other)
    const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
    return { engine, runs: sorted.length, median: rank(0.5), p95: rank(0.95) }
  }),
)

async function measureEngine(engine: MeasuredEngine) {
  const database = await engine.open()
  const { read, stop } = await openWeekOfThirteen(database)
  await database.pool.query('analyze')
  const { rows } = await read()
  if (rows.length !== 13 || rows.some(({ meetings }) => meetings.length === 0))
    throw new Error('A week of thirteen was not what was measured.')
  collectGarbage()
  const milliseconds: number[] = []
  while (milliseconds.length < runs) milliseconds.push((await timed(read)).milliseconds)
  measured.push({ engine: engine.name, milliseconds })
  await stop()
  await database.close()
  await engine.stop()
}
