import { cpus } from 'node:os'
import {
  breakdown,
  checkCertificate,
  priceOfForcing,
  reweigh,
  scoreCohort,
  solve,
  type Problem,
  type Result,
  type Scored,
} from 'matching-engine'
import { inventedCohort } from './invented-cohort.ts'

/**
 * Our own figures, each the best processor time of five runs in one process, with every result re-proven by the checker.
 * `npx tsx --conditions=binome-source benchmarks/cohort.ts` prints a table, then one line of JSON.
 */
const cohorts = [
  { name: 'cohort of 93', mentees: 47, mentors: 46 },
  { name: '500 + 500', mentees: 500, mentors: 500 },
  { name: '750 x 750', mentees: 750, mentors: 750 },
  { name: '750 x 60 of 13 places', mentees: 750, mentors: 60, places: 13 },
]

type Row = { cohort: string; step: string; milliseconds: number; proven: boolean | null }

const rows = cohorts.flatMap(({ name, ...size }) => measure(name, inventedCohort(size)))
print(rows)

function measure(cohort: string, problem: Problem): Row[] {
  const [scoring, scored] = best(() => scoreCohort({ ...problem }))
  const [reweighing] = best(() => reweigh(scored, { profession: 1 }))
  const [explaining] = best(() => breakdown(scored, problem.mentees[0]!.id, problem.mentors[0]!.id))
  const steps: Row[] = [
    { cohort, step: 'score all pairs', milliseconds: scoring, proven: null },
    { cohort, step: 'reweigh', milliseconds: reweighing, proven: null },
    { cohort, step: 'explain one pair', milliseconds: explaining, proven: null },
  ]
  for (const goal of ['best-fit', 'nobody-left-out'] as const) {
    const [solving, result] = best(() => solve(scored.instance, { goal, seed: problem.seed }))
    const [checking, verdict] = best(() => checkCertificate(scored.instance, result))
    const proven = verdict.proven
    const forcing = best(() => forceSome(scored, result))[0] / 5
    steps.push({ cohort, step: `solve, ${goal}`, milliseconds: solving, proven })
    steps.push({ cohort, step: `check, ${goal}`, milliseconds: checking, proven })
    steps.push({ cohort, step: `price of one wish, ${goal}`, milliseconds: forcing, proven: null })
  }
  return steps
}

function forceSome({ instance }: Scored, result: Result): void {
  for (let at = 0; at < 5; at++) {
    const mentorId = instance.mentorIds[(7 * at + 3) % instance.mentorIds.length]!
    priceOfForcing(instance, result, instance.menteeIds[at]!, mentorId)
  }
}

function best<Outcome>(run: () => Outcome): [milliseconds: number, outcome: Outcome] {
  let shortest = Infinity
  for (let time = 0; ; time++) {
    const start = process.cpuUsage()
    const outcome = run()
    const { user, system } = process.cpuUsage(start)
    shortest = Math.min(shortest, (user + system) / 1000)
    if (time === 4) return [shortest, outcome]
  }
}

function print(measured: readonly Row[]): void {
  const lines = measured.map(({ cohort, step, milliseconds, proven }) =>
    [
      cohort.padEnd(24),
      step.padEnd(36),
      milliseconds.toFixed(1).padStart(9),
      proven === null ? '' : ` proven: ${proven}`,
    ].join(''),
  )
  process.stdout.write(`${['cohort'.padEnd(24) + 'step'.padEnd(36) + '   cpu ms', ...lines].join('\n')}\n`)
  const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length }
  process.stdout.write(`${JSON.stringify({ machine, rows: measured })}\n`)
}
