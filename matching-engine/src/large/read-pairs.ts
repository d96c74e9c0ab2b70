import { compile } from '../scoring/compile.ts'
import { missingValue } from '../scoring/measures/measure.ts'
import type { CohortTables, CriterionTable } from './cohort-tables.ts'

/** Any pair of places: whether it is allowed, and its score, as `scoreCohort` gives it. */
export type ReadPairs = {
  readonly isAllowed: (mentee: number, mentor: number) => boolean
  readonly scoreOf: (mentee: number, mentor: number) => number
}

export function readPairs(tables: CohortTables): ReadPairs {
  const { mentors, menteePerson, mentorPerson, vetoes, direct, weights } = tables
  const excluded = tables.excluded.length === 0 ? null : new Set(tables.excluded)
  const compiled = direct && compile(direct.problem)
  const asked = vetoes.map(({ forbidden, menteeClass, mentorClass, mentorClasses, at }) => {
    if (forbidden !== null)
      return (i: number, j: number) => forbidden[menteeClass[i]! * mentorClasses + mentorClass[j]!] === 1
    const { forbids } = compiled!.vetoes[at + 1]!
    return (i: number, j: number) => forbids(direct!.menteeAt[i]!, direct!.mentorAt[j]!)
  })
  const valuesOf = tables.criteria.map((criterion) => valueIn(criterion, tables))
  return {
    isAllowed(i, j) {
      if (menteePerson[i] === mentorPerson[j] || excluded?.has(i * mentors + j)) return false
      for (const forbids of asked) if (forbids(i, j)) return false
      return true
    },
    scoreOf(i, j) {
      let sum = weights
      tables.criteria.forEach(({ weight }, at) => (sum += 2 * weight * valuesOf[at]!(i, j)))
      return Math.floor(sum / (2 * weights))
    },
  }
}

/** A criterion's value of a pair of places, the mean where an answer is missing. */
export function valueIn(
  { values, menteeClass, mentorClass, mentorClasses, mean, at }: CriterionTable,
  { direct }: CohortTables,
): (mentee: number, mentor: number) => number {
  if (values !== null) return (i, j) => values[menteeClass[i]! * mentorClasses + mentorClass[j]!]!
  const { value } = compile(direct!.problem).measures[at]!
  const { menteeAt, mentorAt } = direct!
  return (i, j) => {
    const known = value(menteeAt[i]!, mentorAt[j]!)
    return known === missingValue ? mean : known
  }
}
