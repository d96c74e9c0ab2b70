import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { inventedInstance } from '../matching-engine/src/testing/invented-instance.ts'

/**
 * A national network from the command line: an invented file of scores of 100 000 mentees and as many mentors, 20
 * allowed pairs each, read, solved, proven and written by the built command (`npm run build` first), then its proof
 * checked. Prints seconds and the most memory that each process held. `npm run bench -- scores`
 */
const people = 100_000
const folder = await mkdtemp(join(tmpdir(), 'binome-bench-'))
const [scores, pairs, proof] = ['scores.csv', 'pairs.csv', 'proof.json'].map((name) => join(folder, name))

await writeScores(scores!)
const rows = [
  { step: 'match, pairs alone', ...(await run(['match', '--scores', scores!, '--out', pairs!])) },
  {
    step: 'match, with its proof',
    ...(await run(['match', '--scores', scores!, '--out', pairs!, '--certificate', proof!])),
  },
  { step: 'check the proof', ...(await run(['check', proof!])) },
]
const megabytes = ((await stat(scores!)).size / 1e6).toFixed(0)
await rm(folder, { recursive: true })
process.stdout.write(
  `${people} mentees, ${people} mentors, 20 allowed pairs a mentee (${megabytes} MB, invented)\n`,
)
for (const { step, seconds, memory, said } of rows) {
  const figures = `${seconds.toFixed(1).padStart(8)} s ${String(Math.round(memory)).padStart(8)} MB`
  process.stdout.write(`${step.padEnd(24)}${figures}   ${said}\n`)
}
const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length }
process.stdout.write(`${JSON.stringify({ machine, rows })}\n`)

async function writeScores(path: string): Promise<void> {
  const drawn = { mentees: people, mentors: people, arcs: 20, shape: 'mentoring', seed: 1 } as const
  const { rowStart, column, score, menteeIds, mentorIds } = inventedInstance(drawn)
  const file = createWriteStream(path)
  file.write('mentee,mentor,score\n')
  for (let mentee = 0; mentee < people; mentee++) {
    let lines = ''
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      lines += `${menteeIds[mentee]},${mentorIds[column[arc]!]},${score[arc]}\n`
    }
    if (!file.write(lines)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}

function run(words: readonly string[]): Promise<{ seconds: number; memory: number; said: string }> {
  const tell = "process.on('exit',()=>process.stderr.write('\\nkilobytes '+process.resourceUsage().maxRSS))"
  const parameters = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'apps/cli/bin.cjs']
  const start = performance.now()
  const child = spawn(process.execPath, [...parameters, ...words, '--language', 'en'])
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (told += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const memory = Number(/kilobytes (\d+)/.exec(told)?.[1]) / 1000
      const said = told
        .replace(/\s*kilobytes \d+/, '')
        .trim()
        .replaceAll('\n', ' ')
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory, said })
      else reject(new Error(`${words.join(' ')}: ${told}`))
    })
  })
}
