// One instance solved by the built engine in a fresh process, and proven. Prints one line of JSON.
import { checkCertificate, priceOfForcing, solve } from 'matching-engine'
import { readCase } from './read-case.mjs'

const [path, goal] = process.argv.slice(2)
const instance = readCase(path)
const mentees = instance.menteeIds.length
const [result, seconds] = timed(() => solve(instance, { goal, seed: 'bench' }))
const [verdict, checking] = timed(() => checkCertificate(instance, result))
const { served, lowest, total } = result
const memory = process.resourceUsage().maxRSS / 1000
const wishes = mentees <= 100_000 ? wishesTimed() : null
process.stdout.write(
  `${JSON.stringify({ seconds, checking, wishes, total, served, lowest, proven: verdict.proven, memory, version: process.version })}\n`,
)

/** The median of what 9 wishes cost: a mentee with a mentor allowed but not theirs. */
function wishesTimed() {
  const times = []
  for (let wish = 0; wish < 9; wish++) {
    const mentee = (wish * 7919) % mentees
    const arc = instance.rowStart[mentee]
    const ids = [instance.menteeIds[mentee], instance.mentorIds[instance.column[arc]]]
    times.push(timed(() => priceOfForcing(instance, result, ...ids))[1])
  }
  return times.toSorted((a, b) => a - b)[4]
}

function timed(run) {
  const start = performance.now()
  const outcome = run()
  return [outcome, (performance.now() - start) / 1000]
}
