import { assert, asyncProperty, constant, constantFrom, integer, oneof, record } from 'fast-check'
import { expect, it } from 'vitest'
import type { Problem } from '../problem/problem.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { checkCertificate } from '../proving/check-certificate.ts'
import { scoreCohort } from '../scoring/score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { inventedProblem } from '../testing/invented-problem.ts'
import { runs } from '../testing/small-instances.ts'
import { smallTeam } from '../testing/small-team.ts'
import { checkLarge } from './check-large.ts'
import type { ReadingOptions } from './row-reader.ts'
import { solveLarge } from './solve-large.ts'

const ofTen = integer({ min: 0, max: 4 })
const sizes = (max: number) => ({ mentees: integer({ min: 0, max }), mentors: integer({ min: 0, max }) })
const others = {
  seed: integer({ min: 0, max: 1_000_000_000 }),
  goal: constant('best-fit'),
  wants: integer({ min: 1, max: 3 }),
  places: integer({ min: 1, max: 3 }),
  criteria: ofTen,
  vetoes: ofTen,
  minimums: ofTen,
  heaviest: constantFrom(1, 40, 20_000, 1_000_000),
} as const
const few = record({ ...sizes(8), ...others, locks: integer({ min: 0, max: 1 }) })
const many = record({ ...sizes(90), ...others, locks: constant(0), vetoes: integer({ min: 0, max: 2 }) })
const problems = oneof(few, many)

it('serves and totals what all pairs scored and solved do, with a certificate that holds over them', async () => {
  let largest = 0
  await assert(
    asyncProperty(problems, integer({ min: 1, max: 20 }), async (drawn, width) => {
      const problem = inventedProblem(drawn)
      const whole = attempt(() => {
        const { instance } = scoreCohort(problem)
        return { instance, result: solve(instance, problem) }
      })
      const result = await orRefusal(problem, { width })
      const expected =
        'code' in whole
          ? { code: whole.code, ids: whole.ids }
          : { served: whole.result.served, total: whole.result.total }
      expect(result).toMatchObject(expected)
      if ('code' in whole || 'code' in result) return
      expect(checkCertificate(whole.instance, result)).toEqual({ proven: true })
      expect(checkLarge(problem, result)).toEqual({ proven: true })
      largest = Math.max(largest, whole.instance.column.length)
    }),
    runs(120),
  )
  expect(largest).toBeGreaterThan(1500)
})

it('gives the same bits for any number of workers, whatever they read at a time, in WebAssembly and JavaScript', async () => {
  await assert(
    asyncProperty(problems, integer({ min: 1, max: 40 }), async (drawn, width) => {
      const problem = inventedProblem(drawn)
      const alone = await orRefusal(problem)
      for (const size of [1, 2, 3]) {
        expect(await orRefusal(problem, { width }, size)).toEqual(alone)
        expect(await orRefusal(problem, { width, isPlain: true }, size)).toEqual(alone)
      }
    }),
    runs(40),
  )
})

async function orRefusal(problem: Problem, options?: ReadingOptions, size = 1) {
  try {
    return await solveLarge(problem, { team: smallTeam(size, options) })
  } catch (error) {
    if (error instanceof MatchingRefusal) return { code: error.code, ids: error.ids }
    throw error
  }
}
