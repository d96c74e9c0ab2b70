import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { report } from './measuring/report.ts'

/**
 * Invented networks solved over all their pairs, none of them kept: seconds by phase, pairs a second while they are
 * priced, the most memory held, and the same result in WebAssembly and JavaScript, by this thread, one worker and two.
 * Each run is a fresh process of the built engine (`npm run build`). The last run of each size is proven anew by
 * `checkLarge`. `npm run bench -- all-pairs`, with `--only 20000` for one size, `--plain` for JavaScript at every size.
 */
const words = process.argv.slice(2)
const sizes = words.includes('--only') ? [Number(words[words.indexOf('--only') + 1])] : [5000, 20_000, 50_000]
const program = fileURLToPath(new URL('all-pairs/run.mjs', import.meta.url))

type Run = {
  readonly pairs: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly phases: Readonly<Record<string, number>>
  readonly rounds: number
  readonly memory: number
  readonly bits: string
  readonly proven: boolean | null
  readonly checking: number
}

const rows = sizes.flatMap((size) => {
  const plain = size <= 20_000 || words.includes('--plain') ? [['0', 'plain']] : []
  const runs = [...plain, ['0'], ['1'], ['2', 'check']].map((options) => ({
    options,
    run: measured(size, options),
  }))
  if (new Set(runs.map(({ run }) => run.bits)).size > 1) throw new Error(`${size}: results differ`)
  if (!runs.some(({ run }) => run.proven === true)) throw new Error(`${size}: not proven`)
  return runs.map(({ options: [workers, how], run }) => ({
    'a side': size,
    by: `${workers === '0' ? 'one thread' : `${workers} worker(s)`}${how === 'plain' ? ', JavaScript' : ''}`,
    seconds: run.seconds,
    'processor s': run.processorSeconds,
    ...run.phases,
    rounds: run.rounds,
    'million pairs/s': (run.pairs * run.rounds) / run.phases['pricing']! / 1e6,
    MB: run.memory,
    proven: run.proven === null ? '' : `${run.proven} in ${run.checking.toFixed(1)} s`,
    bits: run.bits,
  }))
})
await report('all-pairs', 'All pairs of invented networks (target: 50 000 a side in 30 s, 400 MB)', rows)

function measured(size: number, options: readonly string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, String(size), ...options], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${size} ${options.join(' ')}: ${stderr}`)
  return JSON.parse(stdout) as Run
}
