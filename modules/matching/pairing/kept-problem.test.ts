import { expect, it } from 'vitest'
import { keptProblem, solveKept } from './kept-problem.ts'
import { acrossSites, matchedUnder } from '../quotas/testing/cohort-of-two-sites.ts'

it.each([
  ['no quota', []],
  ['a quota that binds', [acrossSites(60)]],
  ['a quota that the best keeps', [acrossSites(60, { answers: 'same' })]],
])('a kept problem gives the same result again: %s', async (_title, quotas) => {
  const matched = await matchedUnder(quotas)
  const kept = JSON.parse(JSON.stringify(keptProblem(matched)))
  expect((await solveKept(kept, {})).result).toEqual(matched.result)
  // What was kept before there were quotas looks as it did.
  expect('quotas' in kept).toBe(quotas.length > 0)
})
