import { array, assert, constant, integer, nat, oneof, property, record, string, subarray } from 'fast-check'
import { expect, it } from 'vitest'
import { breakdown } from './breakdown.ts'
import type { Criterion } from '../problem/criterion.ts'
import type { Problem } from '../problem/problem.ts'
import { scoreCohort } from './score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { runs } from '../testing/small-instances.ts'

const options = oneof(constant(null), subarray(['a', 'b', 'c', 'd']))
const level = oneof(constant(null), integer({ min: 0, max: 5 }))

const cohort = record({
  size: integer({ min: 0, max: 5 }),
  weights: array(nat(9), { minLength: 3, maxLength: 3 }),
  lists: array(options, { minLength: 20, maxLength: 20 }),
  levels: array(level, { minLength: 10, maxLength: 10 }),
  seed: string(),
}).map(({ size, weights, lists, levels, seed }): Problem => {
  const people = Array.from({ length: size }, (_, at) => `p${at}`)
  const criteria: Criterion[] = [
    {
      id: 'needs',
      weight: weights[0]! + 1,
      kind: 'needs-covered',
      mentees: lists.slice(0, size),
      mentors: lists.slice(5, 5 + size),
    },
    {
      id: 'shared',
      weight: weights[1]!,
      kind: 'shared-options',
      likeness: 'jaccard',
      mentees: lists.slice(10, 10 + size),
      mentors: lists.slice(15, 15 + size),
    },
    {
      id: 'level',
      weight: weights[2]!,
      kind: 'ordered-distance',
      direction: 'alike',
      atLeast: 0,
      atMost: 1,
      tolerance: 2,
      mentees: levels.slice(0, size),
      mentors: levels.slice(5, 5 + size),
    },
  ]
  return {
    mentees: people.map((id) => ({ id, wants: 1 })),
    mentors: people.map((id) => ({ id, min: 0, max: 2 })),
    criteria,
    vetoes: [],
    locks: [],
    goal: 'best-fit',
    seed,
  }
})

it('points add up to the score, which lies in its range', () => {
  assert(
    property(cohort, (problem) => {
      const scored = scoreCohort(problem)
      for (const mentee of problem.mentees) {
        for (const mentor of problem.mentors) {
          const { score, range, criteria } = breakdown(scored, mentee.id, mentor.id)
          expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(score)
          expect(criteria.every(({ points }) => points >= 0)).toBe(true)
          expect(range[0] <= score && score <= range[1]).toBe(true)
        }
      }
    }),
    runs(300),
  )
})

it('nobody is paired with themself, and listing people backwards changes nothing', () => {
  assert(
    property(cohort, (problem) => {
      const scored = scoreCohort(problem)
      const result = solve(scored.instance, problem)
      const backwards = scoreCohort(reversed(problem))
      expect(result.pairs.some(({ menteeId, mentorId }) => menteeId === mentorId)).toBe(false)
      expect(backwards.instance).toEqual(scored.instance)
      expect(solve(backwards.instance, problem)).toEqual(result)
    }),
    runs(300),
  )
})

function reversed(problem: Problem): Problem {
  const criteria = problem.criteria.map((criterion) => {
    if (!('mentees' in criterion)) return criterion
    return {
      ...criterion,
      mentees: criterion.mentees.toReversed(),
      mentors: criterion.mentors.toReversed(),
    } as Criterion
  })
  const [mentees, mentors] = [problem.mentees.toReversed(), problem.mentors.toReversed()]
  return { ...problem, mentees, mentors, criteria }
}
