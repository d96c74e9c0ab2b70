import { stepwiseAction } from '../../../platform/server/action.ts'
import { inThread } from '../../../platform/server/thread/in-thread.ts'
import { replayRun } from '../contract.ts'
import type { KeptProblem } from '../kept-problem.ts'
import type { computeReplay } from './compute-run.ts'

export const replayRunAction = stepwiseAction(replayRun, async (steps, { id }) => {
  const run = await steps.transaction(({ db }) =>
    db
      .selectFrom('matching.runs')
      .select(['problem', 'resultHash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  const { resultHash, proved } = await inThread<typeof computeReplay>(
    { besides: import.meta.url, module: 'compute-run', task: 'computeReplay' },
    run.problem as KeptProblem,
    { signal: steps.signal },
  )
  return { same: resultHash === run.resultHash, resultHash, proved }
})
