import { expect, it } from 'vitest'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Problem } from '../problem/problem.ts'
import { SolvingCancelled, type Progress } from '../solving/watch.ts'
import { inventedProblem } from '../testing/invented-problem.ts'
import { smallProblem } from '../testing/small-problem.ts'
import { bytesNeeded } from './refuse-too-many.ts'
import { solveLarge, type LargeOptions } from './solve-large.ts'

const drawn = {
  goal: 'best-fit',
  wants: 1,
  places: 1,
  criteria: 5,
  vetoes: 1,
  minimums: 0,
  locks: 0,
} as const
const cohort = inventedProblem({ mentees: 60, mentors: 60, seed: 7, heaviest: 40, ...drawn })

async function refusal(problem: Problem, options?: LargeOptions): Promise<unknown> {
  try {
    return await solveLarge(problem, options)
  } catch (error) {
    return error
  }
}

it('refuses what would not fit, and names the size that would', async () => {
  const memoryBytes = bytesNeeded(cohort, 1) - 1
  const refused = await refusal(cohort, { memoryBytes })
  expect(refused).toMatchObject({ code: 'too-large', ids: ['60', '60', '59', '59'] })
  const fitting = { ...cohort, mentees: cohort.mentees.slice(0, 59), mentors: cohort.mentors.slice(0, 59) }
  expect(bytesNeeded(fitting, 1)).toBeLessThanOrEqual(memoryBytes)
})

it('refuses the goal that it cannot prove over pairs that nobody keeps', async () => {
  const refused = await refusal(smallProblem({ goal: 'nobody-left-out' }))
  expect(refused).toBeInstanceOf(MatchingRefusal)
  expect(refused).toMatchObject({ code: 'goal-needs-all-pairs', ids: ['nobody-left-out'] })
})

it('tells how far it is, and stops when nobody waits any longer', async () => {
  const told: Progress[] = []
  await solveLarge(cohort, { onProgress: (progress) => told.push(progress) })
  expect([...new Set(told.map(({ step }) => step))]).toEqual(['scoring', 'counting', 'settling', 'pricing'])
  expect(told.every(({ done, of }) => done >= 0 && done <= of)).toBe(true)
  let asked = 0
  const cancelled = await refusal(cohort, { isCancelled: () => ++asked > 2 })
  expect(cancelled).toBeInstanceOf(SolvingCancelled)
})
