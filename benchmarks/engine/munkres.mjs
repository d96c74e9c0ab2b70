// One dense instance solved by npm's munkres. Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { munkres } from 'munkres'

const bytes = readFileSync(process.argv[2])
const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
const [mentees, mentors] = words
const scores = words.subarray(3 + mentees + 1 + mentees * mentors)
const costs = Array.from({ length: mentees }, (_, row) =>
  Array.from(scores.subarray(row * mentors, (row + 1) * mentors), (score) => 10_000 - score),
)
const start = performance.now()
const pairs = munkres(costs)
const seconds = (performance.now() - start) / 1000
const total = pairs.reduce((sum, [row, column]) => sum + scores[row * mentors + column], 0)
const memory = process.resourceUsage().maxRSS / 1000
const { version } = JSON.parse(
  readFileSync(new URL('../../node_modules/munkres/package.json', import.meta.url), 'utf8'),
)
process.stdout.write(`${JSON.stringify({ seconds, total, memory, version })}\n`)
