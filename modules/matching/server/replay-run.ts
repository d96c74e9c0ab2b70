import { checkCertificate, scoreCohort, solve, type Problem } from 'matching-engine'
import { stepwiseAction } from '../../../platform/server/action.ts'
import { replayRun } from '../contract.ts'
import { hashOf } from './hashes.ts'

export const replayRunAction = stepwiseAction(replayRun, async (steps, { id }) => {
  const run = await steps.transaction(({ db }) =>
    db
      .selectFrom('matching.runs')
      .select(['problem', 'resultHash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  const problem = run.problem as Problem
  const { instance } = scoreCohort(problem)
  const result = solve(instance, { goal: problem.goal, seed: problem.seed })
  const resultHash = hashOf(result)
  return {
    same: resultHash === run.resultHash,
    resultHash,
    proved: checkCertificate(instance, result).proven,
  }
})
