import type { Measured } from '../problem/criterion.ts'
import type { Problem } from '../problem/problem.ts'
import type { Forbidding } from '../problem/veto.ts'
import { compile } from '../scoring/compile.ts'
import { meanValue } from '../scoring/mean-value.ts'
import { missingValue } from '../scoring/measures/measure.ts'
import { answerKeys } from './answer-keys.ts'
import type { Classes, CohortTables, CriterionTable, VetoTable } from './cohort-tables.ts'

/** At most this many cells (two bytes each) in one table, and in all of them. */
export const mostCells = { table: 8_000_000, all: 32_000_000 }

/** Criteria that count, vetoes and people of a problem, with people in the orders given. */
export function createTables(problem: Problem, menteeAt: Int32Array, mentorAt: Int32Array): CohortTables {
  const { measures, vetoes } = compile(problem)
  let cells = 0
  const fits = ({ menteeClasses, mentorClasses }: Classes) => {
    const more = menteeClasses * mentorClasses
    if (more > mostCells.table || cells + more > mostCells.all) return false
    cells += more
    return true
  }
  const means = problem.criteria.map(
    ({ id }, at) => problem.means?.[id] ?? meanValue(measures[at]!, menteeAt, mentorAt),
  )
  const divisor = problem.criteria.reduce(
    (common, { weight }, at) => (means[at] === null ? common : greatestCommon(common, weight)),
    0,
  )
  const criteria = problem.criteria.flatMap((criterion, at): CriterionTable[] => {
    const mean = means[at]!
    if (means[at] === null || criterion.weight === 0) return []
    const { value } = measures[at]!
    const { firstMentees, firstMentors, ...classes } = classesOf(criterion, menteeAt, mentorAt)
    const values = fits(classes)
      ? Uint16Array.from(table(firstMentees, firstMentors, value), (known) =>
          known === missingValue ? mean : known,
        )
      : null
    return [{ ...classes, weight: criterion.weight / divisor, values, mean, at }]
  })
  const vetoTables = problem.vetoes.flatMap((veto, at): VetoTable[] => {
    if (veto.kind === 'excluded-pairs') return []
    // The first veto compiled is that of being oneself.
    const { forbids } = vetoes[at + 1]!
    const { firstMentees, firstMentors, ...classes } = classesOf(veto, menteeAt, mentorAt)
    const forbidden = fits(classes)
      ? Uint8Array.from(table(firstMentees, firstMentors, (a, b) => (forbids(a, b) ? 1 : 0)))
      : null
    return [{ ...classes, forbidden, at }]
  })
  const persons = personNumbers(problem, menteeAt, mentorAt)
  return withDirect(problem, menteeAt, mentorAt, {
    mentees: menteeAt.length,
    mentors: mentorAt.length,
    weights: Math.max(
      1,
      criteria.reduce((sum, { weight }) => sum + weight, 0),
    ),
    criteria,
    vetoes: vetoTables,
    ...persons,
    excluded: excludedCells(problem, menteeAt, mentorAt),
  })
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}

function classesOf(asked: Measured | Forbidding, menteeAt: Int32Array, mentorAt: Int32Array) {
  const mentees = numbered(answerKeys(asked, 'mentees'), menteeAt)
  const mentors = numbered(answerKeys(asked, 'mentors'), mentorAt)
  return {
    menteeClass: mentees.classOf,
    mentorClass: mentors.classOf,
    menteeClasses: mentees.first.length,
    mentorClasses: mentors.first.length,
    firstMentees: mentees.first,
    firstMentors: mentors.first,
  }
}

/** Classes in the order in which people come; `first`: somebody of each, by position in the problem. */
function numbered(keys: readonly string[] | null, order: Int32Array) {
  if (keys === null) return { classOf: order.map((_, place) => place), first: order }
  const numbers = new Map<string, number>()
  const first: number[] = []
  const classOf = order.map((at) => {
    const key = keys[at]!
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, first.length)
    return first.push(at) - 1
  })
  return { classOf, first: Int32Array.from(first) }
}

function* table(
  mentees: Int32Array,
  mentors: Int32Array,
  value: (mentee: number, mentor: number) => number,
): Iterable<number> {
  for (const mentee of mentees) for (const mentor of mentors) yield value(mentee, mentor)
}

function personNumbers({ mentees, mentors }: Problem, menteeAt: Int32Array, mentorAt: Int32Array) {
  const numbers = new Map<string, number>()
  const numberOf = ({ id, personId = id }: { readonly id: string; readonly personId?: string }) => {
    const number = numbers.get(personId) ?? numbers.size
    numbers.set(personId, number)
    return number
  }
  return {
    menteePerson: menteeAt.map((at) => numberOf(mentees[at]!)),
    mentorPerson: mentorAt.map((at) => numberOf(mentors[at]!)),
  }
}

function excludedCells({ mentees, mentors, vetoes }: Problem, menteeAt: Int32Array, mentorAt: Int32Array) {
  const pairs = vetoes.flatMap((veto) => (veto.kind === 'excluded-pairs' ? veto.pairs : []))
  if (pairs.length === 0) return new Float64Array()
  const placesOf = (people: readonly { readonly id: string }[], order: Int32Array) =>
    new Map(Array.from(order, (at, place) => [people[at]!.id, place]))
  const [menteePlace, mentorPlace] = [placesOf(mentees, menteeAt), placesOf(mentors, mentorAt)]
  const cells = pairs.map(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [menteePlace.get(menteeId), mentorPlace.get(mentorId)]
    // People who are not in this cohort are of no concern here.
    return mentee === undefined || mentor === undefined ? -1 : mentee * mentorAt.length + mentor
  })
  return Float64Array.from(cells.filter((cell) => cell >= 0))
}

function withDirect(
  problem: Problem,
  menteeAt: Int32Array,
  mentorAt: Int32Array,
  tables: Omit<CohortTables, 'direct'>,
): CohortTables {
  const measured = tables.criteria.filter(({ values }) => values === null)
  const asked = tables.vetoes.filter(({ forbidden }) => forbidden === null)
  if (measured.length + asked.length === 0) return { ...tables, direct: null }
  const numberIn = <Row extends { readonly at: number }>(rows: readonly Row[], some: readonly Row[]) =>
    rows.map((row) => ({ ...row, at: some.indexOf(row) }))
  const direct = {
    problem: {
      ...problem,
      criteria: measured.map(({ at }) => problem.criteria[at]!),
      vetoes: asked.map(({ at }) => problem.vetoes[at]!),
      locks: [],
    },
    menteeAt,
    mentorAt,
  }
  return {
    ...tables,
    criteria: numberIn(tables.criteria, measured),
    vetoes: numberIn(tables.vetoes, asked),
    direct,
  }
}
