import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { buildApplication, root } from './measuring/built-application.ts'
import { sheetUrl, type Size } from './measuring/civil-service.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'

/** `binome match` as a new process, from the sheets to the explained pairs on its standard output. */
// Node 20 reads these certificates before anything else, 90 ms on one machine: an empty process would pass for slow, and
// a command that opens no connection for three times as quick beside it.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env
const runs = Number(process.env.BENCH_RUNS ?? 15)
const binome = `${root}apps/cli/bin.cjs`
const freelances = `${root}modules/enrolment/demonstration/cohort-fr.csv`
const cases = [
  { what: 'an empty Node process', words: ['--eval', ''] },
  { what: 'binome match, cohort of 93', words: [binome, 'match', freelances, '--quiet'] },
  { what: 'binome match, 50 + 50', words: [binome, 'match', ...sheets('small'), '--quiet'] },
  { what: 'binome match, 500 + 500', words: [binome, 'match', ...sheets('large'), '--quiet'] },
]

await buildApplication()
const measured = cases.map(({ what, words }) => ({ what, words, milliseconds: [] as number[] }))
// In turn, so that what else the machine does falls on all of them.
for (let run = 0; run < runs; run++) {
  for (const { words, milliseconds } of measured) {
    milliseconds.push((await timed(() => runToEnd(words))).milliseconds)
  }
}
const reference = summarise(measured[0]!.milliseconds).median
await report(
  'command',
  'binome match, a cold process, in ms (target for 93: under 150)',
  measured.map(({ what, milliseconds }) => {
    const summary = summarise(milliseconds)
    return { what, ...summary, 'of empty process': summary.median / reference }
  }),
)

function sheets(size: Size): string[] {
  const path = (role: 'mentor' | 'mentee') => fileURLToPath(sheetUrl(size, role))
  return ['--mentees', path('mentee'), '--mentors', path('mentor')]
}

async function runToEnd(words: readonly string[]) {
  const child = spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.resume()
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${words.join(' ')} ended with code ${code}.`)
}
