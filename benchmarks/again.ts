import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCase, type Case } from './engine/cases.ts'
import { report } from './measuring/report.ts'

/**
 * What comes after a cohort is solved, beside solving it cold: one wish, one change in a hundred, one withdrawal; each
 * checked against a cold solve. Milliseconds of processor. Needs `npm run build`. `npm run bench -- again`
 */
type Measured = {
  readonly firstSolve: number
  readonly solve: Times
  readonly wishes: Times & { readonly first: number }
  readonly change: Times
  readonly changeCold: Times
  readonly opening: number
  readonly withdrawals: Times & { readonly first: number }
  readonly closing: number
}
type Times = { readonly median: number; readonly worst: number }

const program = fileURLToPath(new URL('engine/changes.mjs', import.meta.url))
const cases = ([1000, 100_000] as const).flatMap((size) =>
  (['mentoring', 'uniform'] as const).map((shape) => ({ size, shape })),
)
const folder = mkdtempSync(join(tmpdir(), 'binome-bench-'))
const rows = cases.flatMap(({ size, shape }) => {
  const path = join(folder, 'instance')
  const people = { mentees: size, mentors: size, arcs: 20, places: 1, shape }
  const drawn: Case = { name: '', rounds: 1, solvers: ['ours'], ...people }
  writeCase(path, drawn)
  const measured = JSON.parse(
    execFileSync(process.execPath, [program, path], { encoding: 'utf8' }),
  ) as Measured
  return rowsOf(`${size} x ${size} x 20, ${shape}`, measured)
})
rmSync(folder, { recursive: true })
await report('again', 'After a cohort is solved, in ms of processor', rows)

function rowsOf(name: string, measured: Measured) {
  const { firstSolve, solve, wishes, change, changeCold, opening, withdrawals, closing } = measured
  const row = (what: string, first: number | null, { median, worst }: Times, cold: number | null) => ({
    instance: name,
    what,
    first,
    median,
    worst,
    'solved cold': cold,
  })
  const once = (time: number) => ({ median: time, worst: time })
  return [
    row('solve', firstSolve, solve, null),
    row('one wish, 50 times', wishes.first, wishes, solve.median),
    row('1 % change', null, change, changeCold.median),
    row('open for withdrawals', null, once(opening), solve.median),
    row('one withdrawal, 50 times', withdrawals.first, withdrawals, solve.median),
    row('result after withdrawals', null, once(closing), solve.median),
  ]
}
