import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writePage } from './engine/page.ts'
import { mostSeconds } from './engine/solvers.ts'

/**
 * What the engine is meant to reach, with what was measured last beside it: reads what the other benchmarks left in
 * `benchmarks/results/`, and measures nothing itself. `npm run bench -- targets`, after
 * `npm run bench -- again all-pairs command engine` and `npm run bench -- engine --long --only 1,000,000`; `--write`
 * keeps the table in docs/benchmarks.md.
 */
type Row = Readonly<Record<string, string | number | null>>

const engine = rowsOf('engine')
const pairs = rowsOf('all-pairs')
const again = rowsOf('again')
const cold = rowsOf('command')

const million = '1,000,000 x 1,000,000, 20 arcs, mentoring'
const lines = [
  ...(['uniform', 'mentoring'] as const).flatMap((shape) => {
    const name = `100,000 x 100,000, 20 arcs, ${shape}`
    const ours = figure(engine, { name, solver: 'ours' }, 'seconds')
    const beside = (solver: string, least: number) => atLeast(engine, { name, solver }, ours, least)
    return [
      line(`sparse 100 000 x 20, ${shape}`, '1.2 s', seconds(ours), ours !== null && ours <= 1.2),
      line(`… beside LEMON, network simplex`, 'at least 20 x', ...beside('lemon simplex', 20)),
      line(`… beside LEMON, cost scaling`, 'at least 20 x', ...beside('lemon scaling', 20)),
      line(`… beside SciPy`, 'at least 12 x', ...beside('scipy', 12)),
    ]
  }),
  ...(() => {
    const name = '5,000 x 5,000, dense, mentoring'
    const ours = figure(engine, { name, solver: 'ours' }, 'seconds')
    return [
      line('dense 5 000, mentoring-like', '0.8 s', seconds(ours), ours !== null && ours <= 0.8),
      line('… beside SciPy', 'at least 5 x', ...atLeast(engine, { name, solver: 'scipy' }, ours, 5)),
    ]
  })(),
  ...secondsAndMemory('all pairs 50 000 x 50 000, proven, two workers', 30, 400, {
    seconds: figure(pairs, { 'a side': 50_000, by: '2 worker(s)' }, 'seconds'),
    memory: figure(pairs, { 'a side': 50_000, by: '2 worker(s)' }, 'MB'),
  }),
  ...secondsAndMemory('1 000 000 x 20, mentoring-like', 25, 700, {
    seconds: figure(engine, { name: million, solver: 'ours' }, 'seconds'),
    memory: figure(engine, { name: million, solver: 'ours' }, 'memory'),
  }),
  ...changes('1 % change', 'a 1 % change at 100 000', 100_000, 400),
  ...changes('one withdrawal, 50 times', 'one withdrawal at 100 000', 100_000, 10),
  (() => {
    const name = '100,000 x 100,000, 20 arcs, mentoring, nobody left out'
    const ours = figure(engine, { name, solver: 'ours' }, 'seconds')
    return line('served, worst-off, total at 100 000', '5 s', seconds(ours), ours !== null && ours <= 5)
  })(),
  (() => {
    const took = figure(cold, { what: 'binome match, cohort of 93' }, 'median')
    const node = figure(cold, { what: 'an empty Node process' }, 'median')
    const words = took === null ? '' : `${took.toFixed(0)} ms (an empty Node process: ${node?.toFixed(0)} ms)`
    return line(
      'a cohort of 93 from CSV to explained pairs, cold',
      '150 ms',
      words,
      took !== null && took <= 150,
    )
  })(),
  ...changes('one wish, 50 times', 'one wish at 1 000', 1000, 2),
  ...changes('one wish, 50 times', 'one wish at 100 000', 100_000, 50),
]
const table = ['| Goal | Target | Measured | Reached |', '| --- | --- | --- | --- |', ...lines].join('\n')
process.stdout.write(`\n${table}\n`)
if (process.argv.includes('--write')) await writePage('targets', table)

function rowsOf(name: string): readonly Row[] {
  const path = fileURLToPath(new URL(`results/${name}.json`, import.meta.url))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { rows: Row[] }).rows : []
}

/** A figure of the row in which all of these stand; null where it was not measured. */
function figure(rows: readonly Row[], where: Row, key: string): number | null {
  const value = rowWhere(rows, where)?.[key]
  return typeof value === 'number' ? value : null
}

function rowWhere(rows: readonly Row[], where: Row): Row | undefined {
  return rows.find((one) => Object.entries(where).every(([name, value]) => one[name] === value))
}

function line(goal: string, target: string, measured: string, isReached: boolean): string {
  const verdict = measured === '' ? '' : isReached ? 'yes' : 'no'
  return `| ${goal} | ${target} | ${measured || 'not measured'} | ${verdict} |`
}

function seconds(value: number | null): string {
  return value === null ? '' : `${value.toFixed(value < 10 ? 2 : 1)} s`
}

/** How many times as long another solver takes; one that was stopped takes longer than it was waited for. */
function atLeast(rows: readonly Row[], where: Row, ours: number | null, least: number): [string, boolean] {
  if (rowWhere(rows, where) === undefined || ours === null) return ['', false]
  const took = figure(rows, where, 'seconds')
  const times = (took ?? mostSeconds) / ours
  return [`${took === null ? 'above ' : ''}${times.toFixed(1)} x`, times >= least]
}

function secondsAndMemory(
  goal: string,
  most: number,
  megabytes: number,
  measured: { readonly seconds: number | null; readonly memory: number | null },
): string[] {
  const { memory } = measured
  const inWords = memory === null ? '' : `${memory.toFixed(0)} MB`
  return [
    line(goal, `${most} s`, seconds(measured.seconds), measured.seconds !== null && measured.seconds <= most),
    line('… memory at most', `${megabytes} MB`, inWords, memory !== null && memory <= megabytes),
  ]
}

/** What comes after a cohort is solved, in milliseconds of processor: the median and the worst of each shape. */
function changes(what: string, goal: string, size: number, most: number): string[] {
  return (['mentoring', 'uniform'] as const).map((shape) => {
    const where = { instance: `${size} x ${size} x 20, ${shape}`, what }
    const [median, worst] = [figure(again, where, 'median'), figure(again, where, 'worst')]
    const inWords = median === null ? '' : `${median.toFixed(1)} ms (worst ${worst?.toFixed(1)})`
    return line(`${goal}, ${shape}`, `${most} ms`, inWords, median !== null && median <= most)
  })
}
