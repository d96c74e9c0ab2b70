// What changes one instance solved by the built engine: wishes, one change in a hundred, withdrawals. In milliseconds of
// processor, beside a cold solve of the same. Prints one line of JSON.
import { checkCertificate, openArrangement, priceOfForcing, solve, solveFrom } from 'matching-engine'
import { readCase } from './read-case.mjs'

const instance = readCase(process.argv[2])
const mentees = instance.menteeIds.length
const options = { goal: 'best-fit', seed: 'bench' }
const [result, firstSolve] = timed(() => solve(instance, options))
// A cold solve of a large one takes seconds.
const rounds = mentees > 10_000 ? [1] : [1, 2, 3]
const solves = rounds.map(() => timed(() => solve(instance, options))[1])
const wishes = fifty((at) => {
  const mentee = (at * 7919) % mentees
  const arc = instance.rowStart[mentee] + (at % 20)
  return () =>
    priceOfForcing(instance, result, instance.menteeIds[mentee], instance.mentorIds[instance.column[arc]])
})
const changes = rounds.map(changeOneInAHundred)
const [open, opening] = timed(() => openArrangement(instance, result))
const withdrawals = fifty((at) => {
  const person = (at * 104_729) % mentees
  return () =>
    at % 2 === 0
      ? open.withdrawMentee(instance.menteeIds[person])
      : open.withdrawMentor(instance.mentorIds[person])
})
const [after, closing] = timed(() => open.result())
demandSame(open.instance(), after, solve(open.instance(), options))
process.stdout.write(
  `${JSON.stringify({ firstSolve, solve: summary(solves), wishes, change: summary(changes.map(({ warm }) => warm)), changeCold: summary(changes.map(({ cold }) => cold)), opening, withdrawals, closing, version: process.version })}\n`,
)

/** One mentee in a hundred scores everybody anew. */
function changeOneInAHundred(round) {
  const score = instance.score.slice()
  for (let mentee = round; mentee < mentees; mentee += 100) {
    for (let arc = instance.rowStart[mentee]; arc < instance.rowStart[mentee + 1]; arc++)
      score[arc] = (Math.imul(arc + round, 2_654_435_761) >>> 8) % 10_001
  }
  const changed = { ...instance, score }
  const [warm, warmTime] = timed(() => solveFrom(changed, { instance, result }))
  const [cold, coldTime] = timed(() => solve(changed, options))
  demandSame(changed, warm, cold)
  return { warm: warmTime, cold: coldTime }
}

function demandSame(changed, warm, cold) {
  if (warm.total !== cold.total || warm.served !== cold.served) throw new Error('not as good as solved cold')
  if (!checkCertificate(changed, warm).proven) throw new Error('not proven')
}

/** The first and fifty more. */
function fifty(workAt) {
  const times = Array.from({ length: 51 }, (_, at) => timed(workAt(at))[1])
  return { first: times[0], ...summary(times.slice(1)) }
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: sorted[sorted.length >> 1], worst: sorted.at(-1) }
}

function timed(run) {
  const before = process.cpuUsage()
  const outcome = run()
  const { user, system } = process.cpuUsage(before)
  return [outcome, (user + system) / 1000]
}
