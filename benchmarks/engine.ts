import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cases, longCases, writeCase, type Case, type Solver } from './engine/cases.ts'
import { keepResults } from './engine/keep-results.ts'
import { writePage } from './engine/page.ts'
import { findSolvers, mostSeconds, runSolver, type Run } from './engine/solvers.ts'

/**
 * The engine beside npm's munkres, SciPy and LEMON on the same invented instances: each run in a fresh process, all
 * solvers in turn, medians. The optimum must be equal everywhere. Needs `npm run build`.
 *
 * `npm run bench -- engine`, with `--long` for a million mentees, `--only TEXT` for the cases whose name holds it,
 * `--write` to keep the figures in docs/benchmarks.md.
 */
const words = process.argv.slice(2)
const only = words.includes('--only') ? words[words.indexOf('--only') + 1]! : ''
const say = (line: string) => void process.stdout.write(`${line}\n`)
const solvers = findSolvers(say)
const folder = mkdtempSync(join(tmpdir(), 'binome-bench-'))
const chosen = [...cases, ...(words.includes('--long') ? longCases : [])].filter(({ name }) =>
  name.includes(only),
)

const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`
const lines = [
  machine,
  '',
  '| Instance | Solver | Seconds | Beside ours | Check, s | One wish, ms | Memory, MB |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
]
say(lines.join('\n'))
const rows = chosen.flatMap(measure)
rmSync(folder, { recursive: true })
if (words.includes('--write'))
  await writePage('figures', [...lines, ...rows.map(({ line }) => line)].join('\n'))
const figures = rows.map(({ line: _, ...row }) => ({ ...row, machine }))
say(JSON.stringify({ machine, rows: figures }))
keepResults(figures)

function measure(instance: Case) {
  const path = join(folder, 'instance')
  writeCase(path, instance)
  const runs = new Map<Solver, (Run | null)[]>()
  for (let round = 0; round < instance.rounds; round++) {
    for (const solver of instance.solvers) {
      const command = solvers[solver]
      const before = runs.get(solver) ?? []
      // Who needed more than half a minute once is not asked again.
      if (command === null || before.some((run) => run === null || run.seconds > 30)) continue
      const run = runSolver(solver, command, path, instance.goal ?? 'best-fit')
      runs.set(solver, [...before, run])
      if (run?.proven === false) throw new Error(`${instance.name}: not proven`)
    }
  }
  const totals = new Set([...runs.values()].flat().flatMap((run) => (run === null ? [] : [run.total])))
  if (totals.size !== 1) throw new Error(`${instance.name}: totals differ: ${[...totals].join(', ')}`)
  const ours = median(runs.get('ours')!)
  return [...runs].map(([solver, all]) => {
    const run = median(all)
    const line = lineOf(instance.name, solver, run, ours)
    say(line)
    return { name: instance.name, solver, ...run, line }
  })
}

function median(runs: readonly (Run | null)[]): Run | null {
  const ended = runs.filter((run) => run !== null)
  if (ended.length < runs.length) return null
  return ended.toSorted((a, b) => a.seconds - b.seconds)[ended.length >> 1]!
}

function lineOf(name: string, solver: Solver, run: Run | null, ours: Run | null): string {
  if (run === null) return `| ${name} | ${solver} | above ${mostSeconds} | | | | |`
  const { seconds, memory, checking, wishes, version } = run
  const ratio = ours === null ? '' : `${(seconds / ours.seconds).toFixed(1)} x`
  const wish = typeof wishes === 'number' ? (1000 * wishes).toFixed(1) : ''
  const cells = [
    name,
    `${solver} ${version}`,
    seconds.toFixed(3),
    ratio,
    checking?.toFixed(3) ?? '',
    wish,
    memory.toFixed(0),
  ]
  return `| ${cells.join(' | ')} |`
}
