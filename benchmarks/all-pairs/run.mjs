// One network solved over all pairs by the built engine in a fresh process: size, workers (0: none but this thread),
// `plain` for JavaScript alone, `check` to prove it anew. Prints one line of JSON.
import { createHash } from 'node:crypto'
import { checkLarge, createRowsAnswerer, solveLarge } from 'matching-engine'
import { inventedNetwork } from './invented-network.mjs'
import { nodeTeam } from './node-team.mjs'

const [size, workers, ...words] = process.argv.slice(2)
const isPlain = words.includes('plain')
const problem = inventedNetwork(Number(size))
const answer = createRowsAnswerer({ isPlain })
const team =
  workers === '0'
    ? { size: 1, ask: async (_, question) => answer(question), stop: async () => {} }
    : nodeTeam(Number(workers), { isPlain })
const phases = {}
let [phase, since, rounds] = ['tables', performance.now(), 0]
const start = since
const enter = (next) => {
  const now = performance.now()
  phases[phase] = (phases[phase] ?? 0) + (now - since) / 1000
  if (next === 'pricing' && phase !== 'pricing') rounds++
  ;[phase, since] = [next, now]
}
const result = await solveLarge(problem, { team, onProgress: ({ step }) => enter(step) })
enter('done')
const seconds = (performance.now() - start) / 1000
const memory = process.resourceUsage().maxRSS / 1000
const { user, system } = process.cpuUsage()
await team.stop()
const checkedFrom = performance.now()
const proven = words.includes('check') ? checkLarge(problem, result).proven : null
const checking = (performance.now() - checkedFrom) / 1000
const bits = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 16)
const pairs = problem.mentees.length * problem.mentors.length
const { served, total } = result
process.stdout.write(
  `${JSON.stringify({ pairs, seconds, processorSeconds: (user + system) / 1e6, phases, rounds, memory, served, total, bits, proven, checking })}\n`,
)
