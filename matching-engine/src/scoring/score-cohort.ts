import { compile, type Compiled } from './compile.ts'
import { lockedArcs } from '../instance/create-instance.ts'
import { orderKeys, peopleOrder } from '../problem/hash-order.ts'
import type { Instance } from '../instance/instance.ts'
import { markSound } from '../instance/refuse-bad-instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { meanValue } from './mean-value.ts'
import type { Measure } from './measures/measure.ts'
import type { Problem } from '../problem/problem.ts'
import { refuseBadProblem } from '../problem/refuse-bad-problem.ts'
import { refuseTooLarge, usualMemoryBytes } from './refuse-too-large.ts'
import type { Scored } from './scored.ts'
import { afterLocks } from '../solving/network.ts'
import { report, type Watch } from '../solving/watch.ts'
import { cellsOf, weigh } from './weigh.ts'

/**
 * Scores every pair and keeps the allowed ones as arcs. People stand in the order of hash(id, seed), so the order in
 * which they are listed changes nothing. Throws MatchingRefusal on input that contradicts itself, locks that are
 * forbidden or over capacity included, and on a cohort that would take more than `memoryBytes` (see `bytesOfCohort`).
 * Says how far it is, and throws SolvingCancelled when nobody waits any longer.
 */
export function scoreCohort(
  problem: Problem,
  { memoryBytes = usualMemoryBytes, ...watch }: Watch & { readonly memoryBytes?: number } = {},
): Scored {
  refuseBadProblem(problem)
  refuseTooLarge(problem, memoryBytes)
  const compiled = compile(problem)
  const menteeAt = peopleOrder(problem.mentees, problem.seed)
  const mentorAt = peopleOrder(problem.mentors, problem.seed)
  const ofRow = rowsReported(watch, menteeAt.length, problem.criteria.length + 1)
  const criteria = problem.criteria.map(({ id, weight }, at) => {
    const measure = compiled.measures[at]!
    const values = valuesOf(measure, menteeAt, mentorAt, ofRow)
    const valueAt = (row: number, column: number) => values[row * mentorAt.length + column]!
    const mean = problem.means?.[id] ?? meanValue(measure, menteeAt, mentorAt, valueAt)
    return { id, weight, mean, values }
  })
  const { rowStart, column } = allowedPairs(compiled, menteeAt, mentorAt, ofRow)
  const menteeKeys = orderKeys(Array.from(menteeAt, (at) => problem.mentees[at]!))
  const mentorKeys = orderKeys(Array.from(mentorAt, (at) => problem.mentors[at]!))
  const instance: Instance = markSound({
    menteeIds: Array.from(menteeAt, (at) => problem.mentees[at]!.id),
    mentorIds: Array.from(mentorAt, (at) => problem.mentors[at]!.id),
    ...(menteeKeys && { menteeKeys }),
    ...(mentorKeys && { mentorKeys }),
    wants: menteeAt.map((at) => problem.mentees[at]!.wants),
    min: mentorAt.map((at) => problem.mentors[at]!.min),
    max: mentorAt.map((at) => problem.mentors[at]!.max),
    rowStart,
    column,
    score: weigh(criteria, cellsOf(rowStart, column, mentorAt.length)),
    lockedArcs: lockArcs(problem, compiled, rowStart, column, menteeAt, mentorAt),
  })
  afterLocks(instance)
  return { problem, instance, menteeAt, mentorAt, criteria }
}

const rowsBetweenReports = 32

/** To be called at each row of each of `rounds`; the last row of all is told as well. */
function rowsReported(watch: Watch, rows: number, rounds: number): () => void {
  const of = rows * rounds
  let done = 0
  return () => {
    done++
    if (done % rowsBetweenReports === 0 || done === of) report(watch, 'scoring', done, of)
  }
}

function valuesOf(measure: Measure, menteeAt: Int32Array, mentorAt: Int32Array, ofRow: () => void) {
  const values = new Uint16Array(menteeAt.length * mentorAt.length)
  let cell = 0
  for (const mentee of menteeAt) {
    for (const mentor of mentorAt) values[cell++] = measure.value(mentee, mentor)
    ofRow()
  }
  return values
}

function allowedPairs({ vetoes }: Compiled, menteeAt: Int32Array, mentorAt: Int32Array, ofRow: () => void) {
  const rowStart = new Int32Array(menteeAt.length + 1)
  const column = new Int32Array(menteeAt.length * mentorAt.length)
  let count = 0
  menteeAt.forEach((mentee, row) => {
    mentorAt.forEach((mentor, at) => {
      if (!vetoes.some(({ forbids }) => forbids(mentee, mentor))) column[count++] = at
    })
    rowStart[row + 1] = count
    ofRow()
  })
  return { rowStart, column: column.slice(0, count) }
}

function lockArcs(
  problem: Problem,
  { vetoes }: Compiled,
  rowStart: Int32Array,
  column: Int32Array,
  menteeAt: Int32Array,
  mentorAt: Int32Array,
): Int32Array {
  const located = problem.locks.map((lock) => ({
    lock,
    mentee: menteeAt.findIndex((at) => problem.mentees[at]!.id === lock.menteeId),
    mentor: mentorAt.findIndex((at) => problem.mentors[at]!.id === lock.mentorId),
  }))
  for (const { lock, mentee, mentor } of located) {
    const against = vetoes.filter(({ forbids }) => forbids(menteeAt[mentee]!, mentorAt[mentor]!))
    if (against.length > 0) {
      throw new MatchingRefusal('lock-vetoed', [lock.menteeId, lock.mentorId, ...against.map(({ id }) => id)])
    }
  }
  return lockedArcs(rowStart, column, located)
}
