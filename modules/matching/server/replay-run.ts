import { stepwiseAction } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { inThread } from '../../../platform/server/thread/in-thread.ts'
import { replayRun } from '../contract.ts'
import type { KeptProblem } from '../pairing/kept-problem.ts'
import type { computeReplay } from './compute-run.ts'
import { beginComputation, endComputation, followComputation } from './follow-computation.ts'

/** As long as the run itself, so that it is followed and cancelled like one; nothing is kept of it. */
export const replayRunAction = stepwiseAction(replayRun, async (steps, { id }) => {
  const computationId = newId(steps.now)
  const run = await steps.transaction(async (context) => {
    const kept = await context.db
      .selectFrom('matching.runs')
      .select(['editionId', 'problem', 'resultHash'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await beginComputation(context, computationId, kept.editionId)
    return kept
  })
  return followComputation(steps, computationId, async (following) => {
    const { resultHash, proved } = await inThread<typeof computeReplay>(
      { besides: import.meta.url, module: 'compute-run', task: 'computeReplay' },
      run.problem as KeptProblem,
      following,
    )
    await steps.transaction(async (context) => {
      if (!(await endComputation(context, computationId))) throw context.refuse('computation-cancelled')
    })
    return { same: resultHash === run.resultHash, resultHash, proved }
  })
})
