import { assert, constantFrom, integer, property, record, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { scoreCohort } from '../scoring/score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { inventedProblem } from '../testing/invented-problem.ts'
import { mutatedResult } from '../testing/mutated-result.ts'
import { runs } from '../testing/small-instances.ts'
import { checkLarge } from './check-large.ts'

const ofTen = integer({ min: 0, max: 4 })
const problems = record({
  mentees: integer({ min: 0, max: 7 }),
  mentors: integer({ min: 0, max: 7 }),
  seed: integer({ min: 0, max: 1_000_000_000 }),
  goal: constantFrom('best-fit', 'nobody-left-out'),
  wants: integer({ min: 1, max: 3 }),
  places: integer({ min: 1, max: 3 }),
  criteria: ofTen,
  vetoes: ofTen,
  minimums: ofTen,
  locks: constantFrom(0, 0, 1),
  heaviest: constantFrom(1, 40, 1_000_000),
} as const)

it('judges a result, and one that was changed, as checkCertificate judges it on the scored cohort', () => {
  const counts = { proven: 0, refused: 0 }
  assert(
    property(problems, tuple(integer({ min: 0 }), integer({ min: 0 })), (drawn, [what, where]) => {
      const problem = inventedProblem(drawn)
      const solved = attempt(() => {
        const { instance } = scoreCohort(problem)
        return { instance, result: solve(instance, problem) }
      })
      if ('code' in solved) return
      const { instance, result } = solved
      expect(checkLarge(problem, result)).toEqual({ proven: true })
      const changed = mutatedResult(instance.mentorIds, result, what, where)
      const { proven } = checkLarge(problem, changed)
      expect(proven).toBe(checkCertificate(instance, changed).proven)
      counts[proven ? 'proven' : 'refused']++
    }),
    runs(700),
  )
  expect(counts.proven).toBeGreaterThan(20)
  expect(counts.refused).toBeGreaterThan(100)
})
