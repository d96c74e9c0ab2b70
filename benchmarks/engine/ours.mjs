// One instance solved by the built engine in a fresh process, and proven. Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { checkCertificate, priceOfForcing, solve } from 'matching-engine'

const [path, goal] = process.argv.slice(2)
const instance = read()
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

/** A function of its own, so that the file's bytes are free while the engine works. */
function read() {
  const bytes = readFileSync(path)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const [menteeCount, mentorCount, arcs] = words
  let at = 3
  const take = (count) => words.slice(at, (at += count))
  return {
    menteeIds: Array.from({ length: menteeCount }, (_, place) => `mentee-${place}`),
    mentorIds: Array.from({ length: mentorCount }, (_, place) => `mentor-${place}`),
    wants: new Int32Array(menteeCount).fill(1),
    min: new Int32Array(mentorCount),
    rowStart: take(menteeCount + 1),
    column: take(arcs),
    score: Uint16Array.from(take(arcs)),
    max: take(mentorCount),
    lockedArcs: new Int32Array(0),
  }
}
