import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { checkLarge } from '../large/check-large.ts'
import { solveLarge } from '../large/solve-large.ts'
import { scoreCohort } from '../scoring/score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { inventedProblem } from '../testing/invented-problem.ts'
import { runs } from '../testing/small-instances.ts'
import type { Problem } from './problem.ts'

const goals = ['best-fit', 'nobody-left-out'] as const
const problems = record({
  mentees: integer({ min: 1, max: 8 }),
  mentors: integer({ min: 1, max: 8 }),
  seed: integer({ min: 0, max: 1_000_000_000 }),
  goal: constantFrom(...goals),
  wants: integer({ min: 1, max: 2 }),
  places: integer({ min: 1, max: 2 }),
  criteria: constantFrom(0, 1),
  vetoes: constantFrom(0),
  minimums: constantFrom(0),
  locks: constantFrom(0),
  heaviest: constantFrom(1),
})

const pairsOf = (problem: Problem) => solve(scoreCohort(problem).instance, problem).pairs

/** Other ids for the same people wherever they are named, their former ones as keys. */
function renamed(problem: Problem): Problem {
  const people = [...problem.mentees, ...problem.mentors]
  const ids = new Map(people.map(({ id }, at) => [id, `z${97 - at}`]))
  const named = JSON.parse(JSON.stringify(problem), (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  ) as Problem
  return {
    ...named,
    mentees: named.mentees.map((one, at) => ({ ...one, orderKey: problem.mentees[at]!.id })),
    mentors: named.mentors.map((one, at) => ({ ...one, orderKey: problem.mentors[at]!.id })),
  }
}

it('gives the same people the same pairs under other ids, where their keys are the same', async () => {
  let pairs = 0
  assert(
    property(problems, (drawn) => {
      const problem = { ...inventedProblem(drawn), means: {} }
      const before = attempt(() => pairsOf(problem))
      if ('code' in before) return
      const other = renamed(problem)
      const named = pairsOf(other).map(({ menteeId, mentorId, ...pair }) => ({
        menteeId: other.mentees.find(({ id }) => id === menteeId)!.orderKey!,
        mentorId: other.mentors.find(({ id }) => id === mentorId)!.orderKey!,
        ...pair,
      }))
      const listed = (list: typeof named) => list.map((pair) => JSON.stringify(pair)).toSorted()
      expect(listed(named)).toEqual(
        listed(before.map(({ menteeId, mentorId, ...pair }) => ({ menteeId, mentorId, ...pair }))),
      )
      pairs += named.length
    }),
    runs(300),
  )
  expect(pairs).toBeGreaterThan(100)
})

it('proves a large cohort with keys as one without', async () => {
  const problem = renamed(
    inventedProblem({
      mentees: 40,
      mentors: 30,
      seed: 7,
      goal: 'best-fit',
      wants: 1,
      places: 2,
      criteria: 2,
      vetoes: 0,
      minimums: 0,
      locks: 0,
      heaviest: 40,
    }),
  )
  const result = await solveLarge(problem)
  expect(checkLarge(problem, result)).toEqual({ proven: true })
  expect(result.total).toBe(solve(scoreCohort(problem).instance, problem).total)
})
