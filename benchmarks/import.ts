import { importVolunteers } from '../modules/enrolment/contract.ts'
import { runMatching } from '../modules/matching/contract.ts'
import { readFiles, toImport } from './measuring/civil-service.ts'
import { openEdition } from './measuring/open-edition.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed, type Timed } from './measuring/timed.ts'

/** 500 mentors and 500 mentees of a civil service: from the bytes of two sheets to pairs kept with their proof. */
const runs = Number(process.env.BENCH_RUNS ?? 7)
const steps = ['read both sheets', 'import-volunteers', 'run-matching'] as const
type Step = Pick<Timed<unknown>, 'milliseconds' | 'processorMilliseconds'>

const files = await readFiles('large')
const measured: { engine: MeasuredEngine['name']; runs: Step[][] }[] = []
for (const engine of await openEngines()) {
  const done: Step[][] = []
  while (done.length < runs) done.push(await importOnce(engine))
  measured.push({ engine: engine.name, runs: done })
  await engine.stop()
}
await report(
  'import',
  'Import and match 500 + 500, in ms (target: the whole under 2 000 on the embedded database)',
  [...steps, 'whole'].flatMap((step, at) => measured.map((one) => rowOf(step, at, one))),
)

async function importOnce(engine: MeasuredEngine): Promise<Step[]> {
  const database = await engine.open()
  const { lead, edition, stop } = await openEdition(database)
  const reading = await timed(() => toImport(files, edition))
  const importing = await timed(() => lead.ask(importVolunteers, reading.outcome))
  const matching = await timed(() => lead.ask(runMatching, { editionId: edition.id }))
  const { length } = matching.outcome.pairs
  if (length < 500) throw new Error(`Only ${length} pairs were made: this measures nothing.`)
  await stop()
  await database.close()
  return withWhole([reading, importing, matching])
}

function withWhole(done: readonly Step[]): Step[] {
  const sum = (key: keyof Step) => done.reduce((total, step) => total + step[key], 0)
  const whole = { milliseconds: sum('milliseconds'), processorMilliseconds: sum('processorMilliseconds') }
  return [...done, whole]
}

function rowOf(step: string, at: number, { engine, runs: done }: (typeof measured)[number]) {
  const medianOf = (key: keyof Step, of: Step[][]) => summarise(of.map((run) => run[at]![key])).median
  const summary = summarise(done.map((run) => run[at]!.milliseconds))
  return {
    step,
    engine,
    ...summary,
    // Code that nothing has warmed: what a server just started gives.
    first: done[0]![at]!.milliseconds,
    // PostgreSQL's own processes are not counted, so only the embedded database says all.
    processor: engine === 'embedded' ? medianOf('processorMilliseconds', done) : null,
    'of embedded': summary.median / medianOf('milliseconds', measured[0]!.runs),
  }
}
